using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Explaining;

/// <summary>Keeps what reading would otherwise forget, for those who ask how a document was understood.</summary>
internal sealed class ReadingTrace
{
    private EditionReading? _reading;
    private IReadOnlyList<RowReading> _rows = [];

    /// <summary>Keeps how a document was aligned.</summary>
    /// <param name="reading">The document aligned with its edition.</param>
    /// <param name="rows">Its rows, one reading each.</param>
    internal void Keep(EditionReading reading, IReadOnlyList<RowReading> rows)
    {
        _reading = reading;
        _rows = rows;
    }

    /// <summary>Says how a document was understood.</summary>
    /// <param name="result">What became of it.</param>
    internal ReadingExplanation Explain(ReadResult result) =>
        new(result, result.Report is { } report ? new PieceCollector(report).Collect(_reading, _rows) : []);
}
