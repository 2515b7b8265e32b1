using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Which template lines of an axis an operand means, given the line at which its rule is being evaluated.</summary>
internal sealed class LineSelector
{
    private static readonly SignedLine[][] _single = [.. Enumerable.Range(0, 64).Select(static line => new[] { new SignedLine(1, line) })];

    private readonly SignedLine[]? _fixed;
    private readonly SignedLine[]?[]? _byLine;

    private LineSelector(SignedLine[]? lines, SignedLine[]?[]? byLine, bool isHere)
    {
        _fixed = lines;
        _byLine = byLine;
        IsHere = isHere;
    }

    /// <summary>Whether it means the very line at which the rule is being evaluated.</summary>
    internal bool IsHere { get; }

    /// <summary>Whether it follows that line into another table, or another report.</summary>
    internal bool IsJoined => _byLine is not null;

    internal static LineSelector Here { get; } = new(null, null, true);

    internal static LineSelector Fixed(SignedLine[] lines) => new(lines, null, false);

    internal static LineSelector Joined(SignedLine[]?[] byLine) => new(null, byLine, false);

    /// <summary>The selector of a node, or of the current line (-1), on an axis of the rule's own edition.</summary>
    internal static LineSelector Create(Axis own, Axis target, bool isSameTable, int node) =>
        node >= 0 ? Fixed(LinesOf(target.Nodes[node]))
        : node == CellExpression.AllLines ? All(target)
        : isSameTable ? Here
        : Joined([.. own.Lines.Select(line => Counterpart(line, target) is { } other ? LinesOf(other) : [])]);

    /// <summary>Every line of an axis.</summary>
    internal static LineSelector All(Axis axis) => Fixed([.. axis.Lines.Select(static line => new SignedLine(1, line.Line))]);

    /// <summary>What stands for a node: its own line, or the lines that its name stands for in a sum.</summary>
    internal static SignedLine[] LinesOf(AxisNode node) => node.Line >= 0 ? Single(node.Line) : [.. node.Sum];

    /// <summary>The line of another table with the path of a line; for a repeated one also another over the same list; null where there is none.</summary>
    internal static AxisNode? Counterpart(AxisNode line, Axis target)
    {
        if (!target.IsNamed)
        {
            return target.Lines.Count > 0 ? target.Lines[0] : null;
        }

        if (target.Find(line.Path) is { } same)
        {
            return same;
        }

        List<AxisNode> repeated = line.Repetition is null ? [] : [.. target.Lines.Where(static other => other.Repetition is not null)];
        return repeated.Find(other => other.Repetition!.List is { } list && list == line.Repetition!.List)
            ?? (repeated.Count == 1 ? repeated[0] : null);
    }

    /// <summary>The lines; empty where the other table has no such line, null where an earlier edition has none.</summary>
    /// <param name="line">The line of the place, or -1.</param>
    internal SignedLine[]? Lines(int line) =>
        _fixed ?? (line < 0 ? [] : _byLine is null ? Single(line) : line < _byLine.Length ? _byLine[line] : []);

    private static SignedLine[] Single(int line) => line < _single.Length ? _single[line] : [new SignedLine(1, line)];
}
