using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>What counts for all sheets of a workbook.</summary>
/// <param name="texts">The texts that cells share.</param>
/// <param name="formats">The number formats.</param>
/// <param name="isFrom1904">Whether days are counted from 1904.</param>
/// <param name="budget">Counts cells and lines.</param>
internal sealed class WorkbookContext(SharedTexts texts, NumberFormats formats, bool isFrom1904, PieceBudget budget)
{
    private int _order;

    /// <summary>The texts that cells share.</summary>
    internal SharedTexts Texts { get; } = texts;

    /// <summary>The number formats.</summary>
    internal NumberFormats Formats { get; } = formats;

    /// <summary>Whether days are counted from 1904.</summary>
    internal bool IsFrom1904 { get; } = isFrom1904;

    /// <summary>Counts cells and lines.</summary>
    internal PieceBudget Budget { get; } = budget;

    /// <summary>Takes what is left out.</summary>
    internal LeftOutNotes Notes { get; } = new();

    /// <summary>The next place, in the order in which cells are read.</summary>
    internal SourcePlace Next(string sheet, int row, int column) => PathOnly(sheet, row, column) with { Order = ++_order };

    /// <summary>A place for a note, which stands where the cells that follow do.</summary>
    internal SourcePlace PathOnly(string sheet, int row, int column) => new(0, 0) { Path = CellAddress.Path(sheet, row, column), Order = _order };
}
