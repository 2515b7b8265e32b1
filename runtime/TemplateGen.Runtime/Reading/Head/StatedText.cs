using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Finds what is stated within a line, for those who ask where it stands.</summary>
internal static class StatedText
{
    /// <summary>A text where a document has it; what does not stand in its line to the letter is stated by the line as a whole.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Where the line stands that states it, or the text itself.</param>
    /// <param name="text">The text.</param>
    internal static CellSource Find(SourceDocument document, SourcePlace place, string text)
    {
        foreach (SourceLine line in document.Lines)
        {
            if (line.Place == place)
            {
                return In(line, text);
            }
        }

        return new CellSource(text, place);
    }

    /// <summary>A text where a line has it, or the line.</summary>
    internal static CellSource In(SourceLine line, string text) => line.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at
        ? new CellSource(text, line.Place.After(at))
        : new CellSource(line.Text.Trim(), line.Place);
}
