using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Takes from rows that are filled up behind their cells the one blank cell more than there are columns, so that they are as wide as the others.</summary>
/// <remarks>Where more than one fills a row up, its document tells; one looks like a blank cell, and only the form says which it is.</remarks>
internal static class PaddedRows
{
    /// <summary>Takes them away, of headings too.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    internal static void Take(IReadOnlyList<AlignedStep> steps)
    {
        foreach (AlignedStep step in steps)
        {
            if (step is { Step.Record: { IsPadded: true, Cells: [.., { Kind: TokenKind.Blank }] } record } && (IsRow(step, record) || IsHeading(step)))
            {
                record.TakePadding();
            }
        }
    }

    private static bool IsRow(AlignedStep step, Record record) => step is { Row.Columns.Length: var columns, IsUnlabelled: false } && record.Cells.Count == columns + 1;

    /// <summary>Whether it is the heading of the last column, behind which no other can stand.</summary>
    private static bool IsHeading(AlignedStep step) => step.Choice is { Entry: { Kind: LayoutItemKind.Header, Table: { } table } entry }
        && step.Step.Label!.Matches.Any(match => match.Target.Item == entry && match.Target.Column == table.Columns.Lines[^1]);
}
