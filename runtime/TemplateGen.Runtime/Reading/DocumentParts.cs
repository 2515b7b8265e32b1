using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading;

/// <summary>What stands before and behind a line of a document; the line may stand within a paragraph of several.</summary>
internal static class DocumentParts
{
    /// <summary>What stands before a line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="row">The row of the line; past the last one where the line is the end of the document.</param>
    /// <param name="line">Its number among the lines of the row.</param>
    internal static SourceDocument Before(SourceDocument document, int row, int line) => row >= document.Rows.Count ? document : document with { Rows = Part(document.Rows.Take(row), document.Rows[row], 0, line, []) };

    /// <summary>A line and what stands behind it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="row">The row of the line; past the last one where the line is the end of the document.</param>
    /// <param name="line">Its number among the lines of the row.</param>
    internal static SourceDocument From(SourceDocument document, int row, int line) => row >= document.Rows.Count ? document with { Rows = [] } : document with { Rows = Part([], document.Rows[row], line, int.MaxValue, document.Rows.Skip(row + 1)) };

    /// <summary>Rows with a piece of the row in which the line stands, if that is a paragraph of several lines; of a ruled row nothing.</summary>
    private static SourceRow[] Part(IEnumerable<SourceRow> before, SourceRow row, int from, int to, IEnumerable<SourceRow> behind)
    {
        List<SourceLine> lines = [.. row.Cells.SelectMany(static cell => cell.Lines).Take(to).Skip(from)];
        SourceRow[] piece = row.Form == RowForm.Ruled || lines.Count == 0 ? [] : [row with { Cells = [new SourceCell(lines, lines[0].Place)] }];
        return [.. before, .. piece, .. behind];
    }
}
