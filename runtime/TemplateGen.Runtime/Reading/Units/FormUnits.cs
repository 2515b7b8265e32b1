using TemplateGen.Layout;

namespace TemplateGen.Reading.Units;

/// <summary>Where a form prints the units of its amounts.</summary>
internal static class FormUnits
{
    /// <summary>Whether the unit of a cell is printed on the form: in the headings above it, in its row or in a column of units.</summary>
    internal static bool IsPrinted(TableLayout table, AxisNode row, int column)
    {
        CellSpecification cell = table[row.Line, column];
        return cell.Kind.Type != CellType.Amount || cell.Kind.Unit is null || cell.Unit?.Printed is not null || Says(table, row, column, cell.Kind.Unit);
    }

    private static bool Says(TableLayout table, AxisNode row, int column, string unit)
    {
        IEnumerable<string?> printed = Headings(table.Columns.Lines[column]).Concat(Headings(row))
            .Concat(table.Columns.Labels).Concat(table.Labels.Take(1)).Append(table.Corner).Concat(row.Codes);
        return printed.Any(label => label is not null && label.Contains(unit, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Headings(AxisNode node)
    {
        for (AxisNode? heading = node; heading is not null; heading = heading.Parent)
        {
            yield return heading.Label;
        }
    }
}
