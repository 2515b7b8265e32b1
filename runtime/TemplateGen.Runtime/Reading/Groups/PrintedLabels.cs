using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>Compares what stands in a document with the labels of the form, to the letter.</summary>
internal static class PrintedLabels
{
    /// <summary>A label without what carries no meaning; a year in it may be any.</summary>
    internal static string Fold(string label) => LabelFolding.FoldText(LabelFolding.WithAnyYear(label));

    /// <summary>Whether a folded wording is one of the labels of a node.</summary>
    internal static bool Says(AxisNode node, string folded) => Says(node.Labels, folded);

    /// <summary>Whether a folded wording is one of some labels.</summary>
    internal static bool Says(IReadOnlyList<string> labels, string folded)
    {
        string? general = LabelFolding.WithoutYears(folded);
        return folded.Length > 0 && labels.Any(label => Fold(label) is var wording && (wording == folded || wording == general));
    }
}
