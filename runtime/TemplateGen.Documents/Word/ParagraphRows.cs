using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>Makes rows of paragraphs, with the numbers of their lists.</summary>
/// <param name="package">The document.</param>
/// <param name="budget">Counts its pieces.</param>
/// <param name="notes">Takes what is left out.</param>
internal sealed class ParagraphRows(WordPackage package, PieceBudget budget, LeftOutNotes notes)
{
    /// <summary>Nothing more comes that a paragraph without its mark could be joined with.</summary>
    internal void Close(BlockSink sink)
    {
        if (sink.Pending is { } pending)
        {
            sink.Pending = null;
            Add(sink, pending);
        }
    }

    /// <summary>Adds a paragraph, and what hangs on it.</summary>
    internal void Add(BlockSink sink, WordParagraph paragraph)
    {
        string? number = paragraph.List is null && paragraph.Style is null ? "" : Number(paragraph);
        List<SourceLine> lines = paragraph.ToLines(number ?? "");
        budget.Take(lines.Count);
        if (lines.Count > 0)
        {
            sink.Rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell(lines, lines[0].Place)]));
        }

        sink.Rows.AddRange(paragraph.Hanging);
    }

    private string? Number(WordParagraph paragraph)
    {
        if (paragraph.List is null && package.Styles.Numbering(paragraph.Style).List is null)
        {
            return "";
        }

        string? number = package.Numbering.Next(paragraph.Style, paragraph.List, paragraph.Level);
        if (number is null)
        {
            notes.Add(LeftOut.ListNumber, paragraph.Place);
        }

        return number;
    }
}
