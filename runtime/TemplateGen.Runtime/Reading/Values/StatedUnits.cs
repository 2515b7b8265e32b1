using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Values;

/// <summary>The units that a form prints for its amounts, and those that the column headings of a document state instead.</summary>
/// <param name="steps">The steps of the document, aligned.</param>
internal sealed class StatedUnits(IReadOnlyList<AlignedStep> steps)
{
    private readonly Dictionary<(TableLayout Table, int Column), UnitWord?> _found = Find(steps);

    /// <summary>The unit of a column in the document where it is not that of the form; otherwise null.</summary>
    internal UnitWord? Other(TableLayout table, int column) => _found.GetValueOrDefault((table, column));

    /// <summary>Whether a unit is printed for a cell, on the form or in the document.</summary>
    internal bool IsPrinted(TableLayout table, AxisNode row, int column)
    {
        CellSpecification cell = table[row.Line, column];
        if (cell.Kind.Unit is not { } unit || cell.Unit?.Printed is not null || _found.ContainsKey((table, column)))
        {
            return true;
        }

        IEnumerable<string?> printed = Headings(table.Columns.Lines[column]).Concat(Headings(row)).Concat(table.Columns.Labels).Concat(table.Labels.Take(1)).Append(table.Corner);
        return printed.Any(label => label is not null && label.Contains(unit, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Headings(AxisNode node)
    {
        for (AxisNode? heading = node; heading is not null; heading = heading.Parent)
        {
            yield return heading.Label;
        }
    }

    private static Dictionary<(TableLayout, int), UnitWord?> Find(IReadOnlyList<AlignedStep> steps)
    {
        Dictionary<(TableLayout, int), UnitWord?> found = [];
        foreach (AlignedStep step in steps)
        {
            if (step.Choice?.Match is { Target: { Column: { } column, Item.Table: { } table } target } && column.Line >= 0
                && UnitWords.StatedIn(step.Step.Label!.Text) is { } unit && UnitWords.StatedIn(target.Official)?.Name != unit.Name)
            {
                found[(table, column.Line)] = unit;
            }
        }

        return found;
    }
}
