using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// Whether every name of a rule stands for some cell at some place where the rule holds. A name of another table that leaves an axis open is taken on the line
/// of the same name there. Where that table has no such line the name is nothing, and nothing drops out of sums: a rule would quietly say less than it was meant to.
/// </summary>
internal sealed class Reachability(BindingContext context, BoundTable table, OpenAxes open)
{
    /// <summary>Whether all names reach a cell; reports the first that does not.</summary>
    /// <param name="axis">The axis that the rule goes through, or null.</param>
    /// <param name="lines">The lines of it on which the rule holds.</param>
    internal bool IsGiven(BoundAxis? axis, int[] lines)
    {
        foreach ((ResolvedCells cells, AddressSyntax by, bool isPrevious) in open.Named)
        {
            if (!Reaches(cells, isPrevious, axis, lines))
            {
                context.Report(TemplateDiagnostics.ReachesNothing, by.Span, by.Written, Why(cells, axis, lines), Advice(cells, by));
                return false;
            }
        }

        if (open.Presence is { } presence && axis is not null && !lines.Any(line => Counterparts(axis.Lines[line], presence.Table.Rows).Any()))
        {
            context.Report(TemplateDiagnostics.ReachesNothing, presence.By.Span, presence.By.Written,
                Unlike(axis, lines, presence.Table.Rows), "test one of its cells, as in 'TABLE.ROW.COLUMN is present'");
            return false;
        }

        return true;
    }

    /// <summary>The lines of another table at which a line of the rule's own is taken: of the same path, or repeated over the same list.</summary>
    private static IEnumerable<int> Counterparts(BoundNode line, BoundAxis target)
    {
        if (!target.IsNamed)
        {
            return [0];
        }

        if (line.Axis.IsNamed && target.Find(line.Path) is { } same)
        {
            return OperandCells.LinesOf(same, target);
        }

        BoundNode[] repeated = line.Entry is null ? [] : [.. target.Lines.Where(other => other.Entry is not null)];
        return (Array.Find(repeated, other => other.Entry!.Repetition!.List is { } list && list == line.Entry!.Repetition!.List)
            ?? (repeated.Length == 1 ? repeated[0] : null)) is { } joined ? [joined.Line] : [];
    }

    private bool Reaches(ResolvedCells cells, bool isPrevious, BoundAxis? axis, int[] lines) =>
        Lines(cells, cells.Table.Rows, axis, lines).Any(row => Lines(cells, cells.Table.Columns, axis, lines)
            .Any(column => isPrevious || !cells.Table.Cell(row, column).IsVoid));

    private IEnumerable<int> Lines(ResolvedCells cells, BoundAxis target, BoundAxis? axis, int[] lines)
    {
        BoundNode? node = target.IsRows ? cells.Row : cells.Column;
        return node is not null || (target.IsRows ? cells.AllRows : cells.AllColumns) || axis is null || axis.IsRows != target.IsRows ? OperandCells.LinesOf(node, target)
            : target.Table == table ? lines
            : lines.SelectMany(line => Counterparts(axis.Lines[line], target));
    }

    private bool IsTakenHere(ResolvedCells cells, bool rows) => cells.Table != table && (rows ? cells.Row is null && !cells.AllRows : cells.Column is null && !cells.AllColumns);

    private string Why(ResolvedCells cells, BoundAxis? axis, int[] lines)
    {
        if (axis is null || !IsTakenHere(cells, axis.IsRows) || lines.Any(line => Counterparts(axis.Lines[line], axis.IsRows ? cells.Table.Rows : cells.Table.Columns).Any()))
        {
            return "every cell of it is void on the form";
        }

        BoundNode? named = axis.IsRows ? cells.Column : cells.Row;
        string what = named is { Parent: not null } ? $"it is the {Word(named.Axis)} '{named.Path}', and " : "";
        return what + Unlike(axis, lines, axis.IsRows ? cells.Table.Rows : cells.Table.Columns);
    }

    private static string Unlike(BoundAxis axis, int[] lines, BoundAxis target)
    {
        string word = Word(axis);
        if (!axis.IsNamed)
        {
            return $"table '{axis.Table.Name}' has no {word}s with which those of table '{target.Table.Name}' could be compared";
        }

        string[] paths = [.. lines.Select(line => $"'{axis.Lines[line].Path}'")];
        return paths.Length == 1
            ? $"table '{target.Table.Name}' has no {word} {paths[0]}, at which it would be taken"
            : $"table '{target.Table.Name}' has none of the {word}s {string.Join(", ", paths.Take(3))}{(paths.Length > 3 ? ", …" : "")}, at which it would be taken";
    }

    /// <summary>What to write instead: the name with a line of the other axis, and, where a child hides a line of its name, both ways to write it.</summary>
    private string Advice(ResolvedCells cells, AddressSyntax by)
    {
        BoundNode? named = cells.Row ?? cells.Column;
        if (named is null || (!IsTakenHere(cells, true) && !IsTakenHere(cells, false)))
        {
            return "leave it out, or name another cell";
        }

        string text = by.Written;
        BoundAxis other = named.Axis.Other;
        string plain = $"{text}.{other.Lines[0].Path}";
        SourceSpan last = by.Parts[by.Parts.Count - 1].Span;
        if (named.Parent is not { } parent || other.Root(named.Name) is null || by.Parts[by.Parts.Count - 1].Kind != AddressPartKind.Name || last.Length == 0)
        {
            return $"name the {Word(other)} too, as in '{plain}'";
        }

        string outer = text.Substring(0, text.Length - named.Name.Length);
        return $"write '{outer}{Word(other)}s.{named.Name}' for {Word(other)} '{named.Name}' of '{parent.Path}', or name the {Word(other)} too, as in '{plain}'";
    }

    private static string Word(BoundAxis axis) => axis.IsRows ? "row" : "column";
}
