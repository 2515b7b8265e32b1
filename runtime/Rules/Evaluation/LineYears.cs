using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>For which years the form has each row and column of a table.</summary>
internal sealed class LineYears
{
    private readonly (int Since, int Until)[] _rows;
    private readonly (int Since, int Until)[] _columns;

    internal LineYears(TableLayout table)
    {
        _rows = [.. table.Rows.Lines.Select(Limits)];
        _columns = [.. table.Columns.Lines.Select(Limits)];
        IsLimited = _rows.Concat(_columns).Any(static limits => limits != (int.MinValue, int.MaxValue));
    }

    /// <summary>Whether some row or column is not for all years.</summary>
    internal bool IsLimited { get; }

    /// <summary>Whether the form has a cell in a year; where the year is not known, it has all.</summary>
    internal bool Includes(int row, int column, int? year) =>
        year is not { } known || (Includes(_rows[row], known) && Includes(_columns[column], known));

    private static bool Includes((int Since, int Until) limits, int year) => limits.Since <= year && year <= limits.Until;

    private static (int Since, int Until) Limits(AxisNode line)
    {
        (int since, int until) = (int.MinValue, int.MaxValue);
        for (AxisNode? node = line; node is not null; node = node.Parent)
        {
            since = Math.Max(since, node.Since ?? since);
            until = Math.Min(until, node.Until ?? until);
        }

        return (since, until);
    }
}
