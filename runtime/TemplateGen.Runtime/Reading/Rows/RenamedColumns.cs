using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Columns of the form under a heading in another wording: where one stands in place of the only column that is wanting there, and is worded alike, as what is left of a wrapped one is and no word for "not" too
/// few or too many, or is the only one with a year and nothing else, that of the report, or the equations of the form bear it out.
/// </summary>
/// <param name="equations">The equations of the form.</param>
/// <param name="heading">The headings.</param>
/// <param name="year">The year of the report, found where it is asked for.</param>
internal sealed class RenamedColumns(FormEquations equations, TableHeading heading, Func<int?> year)
{
    private const int Alike = 3;

    /// <summary>Takes such headings for those of the form.</summary>
    /// <param name="rows">The rows below the headings, with the cell under each; null where a row is not as they say.</param>
    internal void Apply(IReadOnlyList<MatchedRow> rows)
    {
        List<(HeadedColumn Column, AxisNode Node)> pairs = [.. Pairs()];
        foreach ((HeadedColumn column, AxisNode node) in pairs.Where(pair => IsAlike(pair.Column.Text, pair.Node) || IsOnlyYear(pair.Column.Text)).ToList())
        {
            column.Node = node;
            bool isAgainst = HeadingWitness.Of(equations, heading, rows, node).IsAgainst;
            (column.Node, column.IsRenamed) = (isAgainst ? null : node, !isAgainst);
            pairs.RemoveAll(pair => pair.Column == column);
        }

        foreach ((HeadedColumn column, AxisNode node) in pairs)
        {
            column.Node = node;
            bool isFor = HeadingWitness.Of(equations, heading, rows, node).IsFor;
            (column.Node, column.IsRenamed) = (isFor ? node : null, isFor);
        }
    }

    /// <summary>
    /// Gives up columns over which the equations say that a heading stands wrongly: they are broken with its figures, and hold with those of a column beside it that the form does not have.
    /// </summary>
    /// <param name="rows">The rows below the headings, with the cell under each; null where a row is not as they say.</param>
    internal void GiveUpContradicted(IReadOnlyList<MatchedRow> rows)
    {
        if (!HeadingWitness.Of(equations, heading, rows, null).IsAgainst)
        {
            return;
        }

        HeadedColumn[] foreign = [.. heading.Columns.Where(static column => column.IsForeign)];
        foreach (HeadedColumn column in heading.Columns.Where(static column => column.IsColumn).Where(column => Array.Exists(foreign, other => IsBetter(other, column, rows))).ToList())
        {
            column.Node = null;
        }
    }

    private bool IsBetter(HeadedColumn foreign, HeadedColumn column, IReadOnlyList<MatchedRow> rows)
    {
        (foreign.Node, column.Node) = (column.Node, null);
        bool isFor = HeadingWitness.Of(equations, heading, rows, null).IsFor;
        (column.Node, foreign.Node) = (foreign.Node, null);
        return isFor;
    }

    /// <summary>Each heading that is not the form's and has the place of just one column that is wanting.</summary>
    private IEnumerable<(HeadedColumn Column, AxisNode Node)> Pairs()
    {
        IReadOnlyList<AxisNode> lines = heading.Table.Columns.Lines;
        int next = 0;
        for (int i = 0; i < heading.Columns.Count; i++)
        {
            HeadedColumn column = heading.Columns[i];
            if (column.IsColumn)
            {
                next = column.Node!.Line + 1;
                continue;
            }

            bool isBetween = i + 1 == heading.Columns.Count ? next == lines.Count - 1 : heading.Columns[i + 1] is { IsColumn: true } behind && behind.Node!.Line == next + 1;
            if (isBetween && heading.Columns.All(other => other.Node != lines[next]))
            {
                yield return (column, lines[next]);
                next++;
            }
        }
    }

    private bool IsOnlyYear(string text) => heading.Columns.Count(static column => HeadingYears.IsYear(column.Text)) == 1 && HeadingYears.IsOwn(text, year);

    private static bool IsAlike(string text, AxisNode node)
    {
        string found = LabelFolding.FoldText(text);
        return node.Labels.Select(LabelFolding.FoldText).Any(label => label.Length > 0 && Digits(label) == Digits(found)
            && ((found.Length * 2 >= label.Length && label.Contains(found, StringComparison.Ordinal)) || EditDistance.Bounded(found, label, label.Length / Alike) <= label.Length / Alike)
            && !Opposites.Are(label, found));
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
