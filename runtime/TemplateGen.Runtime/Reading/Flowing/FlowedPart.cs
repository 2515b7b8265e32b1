using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>The part of a document from one heading of a table or section up to the next.</summary>
/// <param name="Table">The table that the form prints behind the heading; null where it prints none.</param>
/// <param name="Heading">The step of the heading.</param>
/// <param name="Start">Where the heading stands.</param>
/// <param name="End">Where the part ends.</param>
internal sealed record FlowedPart(TableLayout? Table, AlignedStep Heading, SourcePlace Start, SourcePlace End)
{
    private static readonly SourcePlace _end = new(int.MaxValue, 0);

    /// <summary>How many cells its table has; 0 where it has none.</summary>
    internal int CellsIn(LayoutSequence sequence) => Table is null ? 0 : sequence.Items.Where(item => item.Table == Table && item.Kind == LayoutItemKind.Line).Sum(static item => item.Columns.Length);

    /// <summary>The parts of a document in order.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="steps">The steps of the document, aligned.</param>
    internal static List<FlowedPart> Of(LayoutSequence sequence, IReadOnlyList<AlignedStep> steps)
    {
        List<FlowedPart> parts = [];
        foreach (AlignedStep step in steps)
        {
            if (step.Choice is not { Match: not null, Entry: { Kind: LayoutItemKind.Section or LayoutItemKind.Caption } heading })
            {
                continue;
            }

            int line = sequence.FiguresAfter(heading.LabelPosition);
            TableLayout? table = heading.Table ?? (line >= 0 ? sequence.Items[line].Table : null);
            SourcePlace place = step.Step.Label!.Place;
            if (parts.Count > 0 && parts[^1].Table == table)
            {
                continue;
            }

            if (parts.Count > 0)
            {
                parts[^1] = parts[^1] with { End = place };
            }

            parts.Add(new FlowedPart(table, step, place, _end));
        }

        return parts;
    }
}
