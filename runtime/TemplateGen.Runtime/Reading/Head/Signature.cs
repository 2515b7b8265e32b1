using System.Buffers;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Who signed a report: a short line with a date below it at the end. It gives what the title leaves out.</summary>
internal static class Signature
{
    private const int LinesLookedAt = 60;
    private const int Longest = 40;

    private static readonly SearchValues<char> _punctuation = SearchValues.Create("。，；：！？,;:!?|");

    /// <summary>Fills in the only other thing that the title of the form names, where the document's title does not.</summary>
    internal static void Read(SourceDocument document, Report report, ReadingNotes notes)
    {
        Field[] named = [.. report.Template.Head.Where(field => field.Kind?.Type == CellType.Text
            && report.Template.Title?.Contains($"{{{field.Name}}}", StringComparison.Ordinal) == true)];
        if (named.Length != 1 || report.HeadValues[named[0].Name] is not null || Find(document) is not { } signature)
        {
            return;
        }

        report.HeadValues[named[0].Name] = signature.Text;
        notes.Note(
            "head-by-signature",
            signature.Place,
            $"标题没有写明，按落款读作“{signature.Text}”",
            $"The title does not say it; read from the signature: \"{signature.Text}\"");
    }

    private static SourceLine? Find(SourceDocument document)
    {
        List<SourceLine> lines = [];
        for (int i = document.Rows.Count - 1; i >= 0 && lines.Count < LinesLookedAt; i--)
        {
            lines.AddRange(document.Rows[i].Cells.Reverse().SelectMany(static cell => cell.Lines.Reverse()).Take(LinesLookedAt));
        }

        // From the end: the date, then the line above it.
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            string above = lines[i + 1].Text;
            bool isName = above.Length is >= 2 and <= Longest && above.AsSpan().IndexOfAny(_punctuation) < 0
                && !above.EndsWith('.') && FigureText.Parse(above) is null && !above.Any(char.IsAsciiDigit);
            if (DateText.Parse(lines[i].Text, DateOrder.Unknown).Count > 0 && isName)
            {
                return lines[i + 1];
            }
        }

        return null;
    }
}
