using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>The labels over several rows: where their cell is too narrow they are broken over lines, and a piece of one stands before the label of each row.</summary>
internal static class LabelsOver
{
    /// <summary>How many pieces may stand before the label of a row; forms have few labels over one another.</summary>
    internal const int MostPieces = 4;

    /// <summary>Whether a word is a piece of a label over a row of the form.</summary>
    /// <param name="word">The word.</param>
    /// <param name="row">What the label of the row may be; only those to the letter count.</param>
    internal static bool Have(ReadOnlySpan<char> word, LabelMatches row)
    {
        string piece = LabelFolding.FoldText(word.ToString());
        foreach (LabelMatch match in row)
        {
            for (AxisNode? above = match is { Cost: 0, Target: { Column: null, Item.Node: { } node } } ? node.Parent : null; above is not null; above = above.Parent)
            {
                if (above.Labels.Any(label => LabelFolding.FoldText(label).Contains(piece, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
