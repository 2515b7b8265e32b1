using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Finds what the cells of one edition were in another: by address, or by what the newer one says that they were.</summary>
/// <remarks>
/// The same table name, row path and column path mean the same thing. A node with <c>was</c> goes by that, and so do those below it.
/// A row that became a group equals its sum, and the other way round; a heading that the earlier edition does not know is what
/// its parts were. What was nothing, or part of something, has no counterpart. Made at run time, once for each pair of templates.
/// </remarks>
internal sealed class EditionBridge
{
    private static readonly ConditionalWeakTable<Template, ConditionalWeakTable<Template, EditionBridge>> _bridges = [];

    private readonly Template _earlier;
    private readonly bool _isSameEdition;
    private readonly ConcurrentDictionary<CellOperand, CellReference?> _references = [];

    private EditionBridge(Template current, Template earlier)
    {
        _earlier = earlier;
        _isSameEdition = current.Name == earlier.Name && current.Edition == earlier.Edition;
    }

    internal static EditionBridge Between(Template current, Template earlier) =>
        _bridges.GetValue(current, static _ => []).GetValue(earlier, other => new EditionBridge(current, other));

    /// <summary>The cells of the earlier edition for which an operand stands; null where it does not have them.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="own">The table of its rule.</param>
    internal CellReference? Resolve(CellOperand operand, TableLayout own) =>
        _references.TryGetValue(operand, out CellReference? known) ? known : _references.GetOrAdd(operand, Find(operand, own));

    private CellReference? Find(CellOperand operand, TableLayout own)
    {
        TableLayout table = operand.Current.Table;
        return Candidates(table)
            .Select(earlier => In(earlier, operand, own))
            .FirstOrDefault(static reference => reference is not null);
    }

    /// <summary>The tables in which an earlier edition may have had something: the one of the same name, then those that <c>was</c> names.</summary>
    private IEnumerable<TableLayout> Candidates(TableLayout table) => table.Rows.Nodes.Concat(table.Columns.Nodes)
        .SelectMany(static node => node.Ancestry?.Of ?? [])
        .Select(static path => path.Split('.')[0])
        .Prepend(table.Name)
        .Distinct()
        .Select(_earlier.Table)
        .OfType<TableLayout>();

    private CellReference? In(TableLayout earlier, CellOperand operand, TableLayout own)
    {
        CellExpression cell = operand.Expression;
        TableLayout table = operand.Current.Table;
        return Select(own.Rows, table.Rows, earlier.Name, earlier.Rows, cell.RowNode) is { } rows
            && Select(own.Columns, table.Columns, earlier.Name, earlier.Columns, cell.ColumnNode) is { } columns
            ? new CellReference(
                earlier,
                rows,
                columns,
                cell,
                cell.RowNode >= 0 && table.Rows.Nodes[cell.RowNode].Repetition is not null,
                cell.ColumnNode >= 0 && table.Columns.Nodes[cell.ColumnNode].Repetition is not null,
                isOwnTable: false)
            : null;
    }

    private LineSelector? Select(Axis own, Axis current, string earlierTable, Axis earlier, int node)
    {
        if (node == CellExpression.AllLines)
        {
            return LineSelector.All(earlier);
        }

        if (node >= 0)
        {
            return LinesOf(current, earlierTable, earlier, current.Nodes[node]) is { } lines ? LineSelector.Fixed(lines) : null;
        }

        SignedLine[]?[] byLine =
        [
            .. own.Lines.Select(line => (own == current ? line : LineSelector.Counterpart(line, current)) is { } here
                ? LinesOf(current, earlierTable, earlier, here)
                : []),
        ];
        return Array.TrueForAll(byLine, static lines => lines is null) ? null : LineSelector.Joined(byLine);
    }

    private SignedLine[]? LinesOf(Axis current, string earlierTable, Axis earlier, AxisNode node)
    {
        if (PathsOf(node) is not { } paths)
        {
            return null;
        }

        AxisNode?[] found = [.. paths.Select(path => InTable(path, earlierTable, earlier))];
        if (!Array.Exists(found, static ancestor => ancestor is null))
        {
            SignedLine[] lines = [.. found.SelectMany(static ancestor => LineSelector.LinesOf(ancestor!))];
            return lines.Length > 0 ? lines : null;
        }

        return node.Line < 0 && node.Sum.Count > 0 ? SumOfParts(current, earlierTable, earlier, node) : null;
    }

    private SignedLine[]? SumOfParts(Axis current, string earlierTable, Axis earlier, AxisNode node)
    {
        List<SignedLine> lines = [];
        foreach (SignedLine part in node.Sum)
        {
            if (LinesOf(current, earlierTable, earlier, current.Lines[part.Line]) is not { } ancestors)
            {
                return null;
            }

            lines.AddRange(ancestors.Select(ancestor => new SignedLine(part.Sign * ancestor.Sign, ancestor.Line)));
        }

        return [.. lines];
    }

    private static AxisNode? InTable(string path, string table, Axis axis) =>
        axis.Find(path) ?? (path.StartsWith(table + ".", StringComparison.Ordinal) ? axis.Find(path[(table.Length + 1)..]) : null);

    /// <summary>The paths of a node in the earlier edition; null where it was nothing, or only a part of something.</summary>
    private List<string>? PathsOf(AxisNode node)
    {
        if (_isSameEdition)
        {
            return [node.Path];
        }

        if (node.Ancestry is { } ancestry)
        {
            return ancestry.IsNothing || ancestry.IsPart ? null : [.. ancestry.Of];
        }

        return node.Parent is null ? [node.Path] : PathsOf(node.Parent)?.ConvertAll(path => path + "." + node.Name);
    }
}
