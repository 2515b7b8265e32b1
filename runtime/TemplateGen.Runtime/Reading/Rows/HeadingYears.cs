using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Rows;

/// <summary>Column headings that show a year: those of another year than the report's stand over other figures.</summary>
internal static class HeadingYears
{
    /// <summary>Whether the years in a heading are those that the form prints over a column in a year.</summary>
    /// <param name="node">The column, or a heading over columns.</param>
    /// <param name="heading">What the document has over it.</param>
    /// <param name="template">The form.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static bool Agree(AxisNode node, string heading, Template template, Func<int?> year)
    {
        // Most headings have no figure in them at all.
        if (!HasDigit(heading) || !node.Labels.Any(static label => label.Contains("{year", StringComparison.Ordinal)) || year() is not { } known)
        {
            return true;
        }

        string folded = LabelFolding.FoldText(heading);
        string? general = LabelFolding.WithoutYears(folded);
        string[] alike = [.. node.Labels.Where(label => LabelFolding.FoldText(LabelFolding.WithAnyYear(label)) == general)];
        return alike.Length == 0 || alike.Any(label => LabelFolding.FoldText(SlottedText.Parse(label, template).Fill(known)) == folded);
    }

    private static bool HasDigit(string heading)
    {
        foreach (char character in heading)
        {
            if (char.IsAsciiDigit(LabelFolding.Fold(character)))
            {
                return true;
            }
        }

        return false;
    }
}
