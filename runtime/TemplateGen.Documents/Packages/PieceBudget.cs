using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Packages;

/// <summary>Counts lines, cells and steps of work, so that a document with more than any report is given up in time.</summary>
internal sealed class PieceBudget
{
    private int _left = SourceDocument.MaximumPieces;

    /// <summary>Takes some of what is left.</summary>
    /// <exception cref="UnreadableDocumentException">Nothing is left.</exception>
    internal void Take(int pieces = 1)
    {
        if (pieces > _left)
        {
            throw new UnreadableDocumentException(SourceReading.TooLong.Refusal!);
        }

        _left -= pieces;
    }
}
