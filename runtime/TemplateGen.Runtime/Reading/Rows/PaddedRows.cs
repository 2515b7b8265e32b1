using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Takes from rows that are filled up behind their cells the one blank cell more than there are columns, so that they are as wide as the others.</summary>
/// <remarks>Where more than one fills a row up, its document tells; one looks like a blank cell, and only the form says which it is.</remarks>
internal static class PaddedRows
{
    /// <summary>Takes them away.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    internal static void Take(IReadOnlyList<AlignedStep> steps)
    {
        foreach (AlignedStep step in steps)
        {
            if (step is { Step.Record: { IsPadded: true } record, Row.Columns.Length: var columns, IsUnlabelled: false }
                && record.Cells.Count == columns + 1 && record.Cells[^1].Kind == TokenKind.Blank)
            {
                record.TakePadding();
            }
        }
    }
}
