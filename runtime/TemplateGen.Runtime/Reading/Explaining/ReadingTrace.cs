using TemplateGen.Cells;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Explaining;

/// <summary>Keeps what reading would otherwise forget, for those who ask how a document was understood.</summary>
internal sealed class ReadingTrace
{
    private EditionReading? _reading;
    private IReadOnlyList<RowReading> _rows = [];
    private SourcePlace? _title;

    /// <summary>Keeps how a document was aligned.</summary>
    /// <param name="reading">The document aligned with its edition.</param>
    /// <param name="rows">Its rows, one reading each.</param>
    /// <param name="title">Where the title stands, or null.</param>
    internal void Keep(EditionReading reading, IReadOnlyList<RowReading> rows, SourcePlace? title)
    {
        _reading = reading;
        _rows = rows;
        _title = title;
    }

    /// <summary>Says how a document was understood.</summary>
    /// <param name="result">What became of it.</param>
    internal ReadingExplanation Explain(ReadResult result) =>
        new(result, result.Report is { } report ? new PieceCollector(report).Collect(_reading, _rows, _title) : []);
}
