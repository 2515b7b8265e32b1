using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>What it costs to go from one item of the form to another.</summary>
internal static class Transition
{
    /// <summary>The cost of going to an item.</summary>
    /// <param name="from">The item last seen, or null at the beginning.</param>
    /// <param name="isFilled">Whether the figures of that item have been seen too.</param>
    /// <param name="to">The item to go to.</param>
    internal static int Cost(LayoutItem? from, bool isFilled, LayoutItem to)
    {
        if (from is not null && from.Table == to.Table && to.Table is not null)
        {
            return Within(from, isFilled, to);
        }

        int entry = to.Kind switch
        {
            LayoutItemKind.Group or LayoutItemKind.Line => to.RowOrder == 0 ? Costs.NoHeading : Costs.MidTable,
            LayoutItemKind.Header when to.Table!.Labels.Count > 0 => Costs.NoCaption,
            _ => 0,
        };
        return from is null ? entry : entry + Order(from, to) + Context(from, to);
    }

    private static int Context(LayoutItem from, LayoutItem to) => from.Kind switch
    {
        LayoutItemKind.Section when to.Table is not null && !IsUnder(to.Section, from.Section!) => Costs.OtherSection,
        LayoutItemKind.Caption or LayoutItemKind.Header => Costs.NoRows,
        _ => 0,
    };

    private static bool IsUnder(Section? section, Section heading) => section is not null && (section == heading || IsUnder(section.Parent, heading));

    private static int Order(LayoutItem from, LayoutItem to)
    {
        int passed = to.TablesBefore - from.TablesBefore - (from.Table is null ? 0 : 1);
        bool isSection = to.Kind == LayoutItemKind.Section;
        return passed < 0 ? Costs.TableBack : passed > 0 && !isSection ? Costs.OtherTable : isSection && to.Index < from.Index ? Costs.TableBack : 0;
    }

    private static int Within(LayoutItem from, bool isFilled, LayoutItem to)
    {
        switch (to.Kind)
        {
            case LayoutItemKind.Caption:
                return from.Kind == LayoutItemKind.Caption ? 0 : Costs.NoHeading;
            case LayoutItemKind.Header:
                return from.Kind is LayoutItemKind.Caption or LayoutItemKind.Header ? 0 : Costs.NoHeading;
        }

        bool isHeading = from.Kind is LayoutItemKind.Caption or LayoutItemKind.Header;
        if (from == to)
        {
            return from.Node?.Repetition is not null ? 0 : isFilled ? Costs.Back : Costs.PassedRow;
        }

        int passed = isHeading ? to.RowOrder : to.RowOrder - from.RowOrder - (from.Kind == LayoutItemKind.Line ? 1 : 0);
        return passed < 0 ? Costs.Back : Math.Min(passed * Costs.PassedRow, Costs.PassedRows);
    }
}
