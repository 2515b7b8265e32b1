using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>The cells that an operand may stand for, and what they hold.</summary>
internal static class OperandCells
{
    /// <summary>The kinds of these cells.</summary>
    internal static IReadOnlyList<KindModel> KindsOf(ResolvedCells cells) => cells.Table.FactsOf(cells.Row, cells.Column).Kinds;

    /// <summary>Whether they are one cell wherever the rule holds: no heading, and not all of an axis.</summary>
    internal static bool IsOne(ResolvedCells cells) =>
        cells is { AllRows: false, AllColumns: false } && cells.Row?.Line != BoundNode.NoLine && cells.Column?.Line != BoundNode.NoLine;

    /// <summary>The lines of a node, or all of its axis where it is left open.</summary>
    internal static IEnumerable<int> LinesOf(BoundNode? node, BoundAxis axis) =>
        node is null ? axis.Lines.Select(line => line.Line) : NodeSums.Of(node).Select(term => term.Line);

    /// <summary>How many terms a node is in a sum.</summary>
    internal static int Width(BoundNode? node) => node is null ? 1 : Math.Max(1, NodeSums.Of(node).Count());

    /// <summary>What such cells hold, for people.</summary>
    internal static string Holds(KindModel kind) => kind.Type switch
    {
        KindType.Choice or KindType.Choices => "an option",
        KindType.Date => "a date",
        KindType.Link => "a link",
        KindType.Digits => "digits that are no figure",
        _ => "a text",
    };
}
