using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Where the value columns of a table lie in one physical row of the document.</summary>
/// <param name="Cells">The cell of each column.</param>
/// <param name="Width">How many cells the row has.</param>
/// <param name="LabelEnd">The cell of its last label; -1 in a row of column headings.</param>
/// <param name="Depth">How many headings stand above the row on the form; -1 in a row of column headings.</param>
/// <param name="Owner">The record that shows it; null for column headings.</param>
internal sealed record ColumnPlaces(int[] Cells, int Width, int LabelEnd, int Depth, Record? Owner)
{
    /// <summary>Behind the last cell of each column, for headings that cover several cells; null where each column is one cell.</summary>
    internal int[]? Ends { get; init; }

    /// <summary>Whether the column headings say so themselves.</summary>
    internal bool IsHeading => Owner is null;

    /// <summary>Whether the cells of the columns follow right behind the label and one another, and nothing else does.</summary>
    internal bool IsTight => LabelEnd >= 0 && Owner is { } owner && owner.Cells.Count == Cells.Length && (owner.IsOnGrid || (Cells[0] == LabelEnd + 1 && Cells[^1] == LabelEnd + Cells.Length));

    /// <summary>The same for the columns of a row, where it shows them: a row with void cells has only some of the columns of a whole row.</summary>
    internal ColumnPlaces? Of(LayoutItem row) =>
        Cells.Length == row.Columns.Length ? this
        : Cells.Length == row.Table!.Columns.Lines.Count ? this with { Cells = [.. row.Columns.Select(column => Cells[column])] }
        : null;

    /// <summary>Whether the columns follow one another without a gap.</summary>
    internal bool IsDense => Cells.Length == 0 || Cells[^1] - Cells[0] == Cells.Length - 1;

    /// <summary>Whether the columns lie in given cells.</summary>
    internal bool AreAt(int[] cells) => Cells.AsSpan().SequenceEqual(cells);
}
