namespace TemplateGen.Dsl.Binding;

/// <summary>How many labels stand one in another. A heading without a label is not printed and only groups.</summary>
internal static class PrintedDepth
{
    /// <summary>The levels of labels that a node and what is below it take up.</summary>
    internal static int Of(BoundNode node) => Own(node) + (node.Children.Count == 0 ? 0 : node.Children.Max(Of));

    /// <summary>The level at which a node's label stands, from 0.</summary>
    internal static int Level(BoundNode node) => node.Parent is null ? 0 : Level(node.Parent) + Own(node.Parent);

    /// <summary>Whether a node takes up a level: a line always does, if only as an empty cell, and so does a repeated one, with its key.</summary>
    internal static bool IsPrinted(BoundNode node) =>
        node.Children.Count == 0 || node.Label.Length > 0 || (node.Repetition is not null && node.Axis.IsRows);

    private static int Own(BoundNode node) => IsPrinted(node) ? 1 : 0;
}
