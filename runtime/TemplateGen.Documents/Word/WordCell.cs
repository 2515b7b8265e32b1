using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>A cell of a table while the table is read.</summary>
/// <param name="path">The way to it.</param>
/// <param name="place">Where it begins.</param>
internal sealed class WordCell(string path, SourcePlace place) : BlockSink(path, true)
{
    /// <summary>Where it begins.</summary>
    internal SourcePlace Place { get; } = place;

    /// <summary>How many columns it covers.</summary>
    internal int ColumnSpan { get; set; } = 1;

    /// <summary>How many rows it covers.</summary>
    internal int RowSpan { get; set; } = 1;

    /// <summary>Whether it begins cells that are merged downwards.</summary>
    internal bool StartsMerge { get; set; }

    /// <summary>Whether a cell above covers it.</summary>
    internal bool ContinuesMerge { get; set; }

    /// <summary>Whether the cell before covers it.</summary>
    internal bool ContinuesRow { get; set; }

    /// <summary>Whether a tracked change deletes it.</summary>
    internal bool IsDeleted { get; set; }

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsBlank => Rows.TrueForAll(static row => row.Cells.All(static cell => cell.IsBlank));

    /// <summary>Whether a table stands in it.</summary>
    internal bool HasTable => Rows.Exists(static row => row.Form == RowForm.Ruled);

    /// <summary>The cell with its lines.</summary>
    /// <param name="rowSpan">How many rows it covers.</param>
    internal SourceCell ToCell(int rowSpan) => new([.. Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines)], Place, ColumnSpan, rowSpan);
}
