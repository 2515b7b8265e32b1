using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>A row of the form as the document has it.</summary>
/// <param name="item">The row.</param>
/// <param name="step">The step that brought it.</param>
internal sealed class RowReading(LayoutItem item, AlignedStep step)
{
    /// <summary>The row.</summary>
    internal LayoutItem Item { get; } = item;

    /// <summary>The step that brought it.</summary>
    internal AlignedStep Step { get; } = step;

    /// <summary>The columns of the form that its cells stand for, in the order of the document: those of the form, unless the headings of the document say otherwise.</summary>
    internal int[] Columns { get; set; } = item.Columns;

    /// <summary>A cell for each column; null where they could not be matched.</summary>
    internal IReadOnlyList<Token>? Cells { get; set; }

    /// <summary>Everything that stands in its cells, matched or not.</summary>
    internal IReadOnlyList<Token> Found { get; set; } = [];

    /// <summary>Figures outside the columns that were left out.</summary>
    internal IReadOnlyList<Token> Surplus { get; init; } = [];

    /// <summary>What stands under headings that the form does not have.</summary>
    internal IReadOnlyList<Token> Aside { get; init; } = [];

    /// <summary>How many blank cells were left out.</summary>
    internal int BlankCount { get; init; }

    /// <summary>Why it was not read.</summary>
    internal RowProblem Problem { get; set; }

    /// <summary>What the equations of the form say about figures that are not one for each column, or null.</summary>
    internal InferredCells? Inferred { get; private set; }

    /// <summary>Other rows that its figures might belong to.</summary>
    internal IReadOnlyList<LayoutItem> Rivals { get; set; } = [];

    /// <summary>The headings of other columns under which it stands.</summary>
    internal IReadOnlyList<string> Headings { get; set; } = [];

    /// <summary>Whether the row is known by its place alone.</summary>
    internal bool IsInferred { get; init; }

    /// <summary>Whether the equations of the form bear out that it stands in the order of its table, whatever labels say.</summary>
    internal bool IsBorneOut { get; set; }

    /// <summary>Whether the label of another row stands right before its own, without figures.</summary>
    internal bool FollowsBareLabel { get; init; }

    /// <summary>The key of a repeated row, or null.</summary>
    internal string? Key { get; set; }

    /// <summary>How far the wording of its label is from the form's.</summary>
    internal int LabelCost { get; init; }

    /// <summary>The table.</summary>
    internal TableLayout Table => Item.Table!;

    /// <summary>Whether the row can be filled in.</summary>
    internal bool IsRead => Cells is not null && Problem == RowProblem.None;

    /// <summary>Takes over what the equations say, in place of what the row looks like.</summary>
    /// <param name="inferred">What they say, or null where they leave no way to read the row.</param>
    internal void Infer(InferredCells? inferred)
    {
        Inferred = inferred;
        Problem = inferred is { IsWhole: true } ? RowProblem.None : RowProblem.Count;
        Cells = inferred is { IsWhole: true } ? [.. inferred.Cells.OfType<Token>()] : null;
    }

    /// <summary>
    /// Takes note that the document has the row several times with different figures. One of them is the report's, so that what all of them say is known; only a row that is the form's
    /// to the letter each time is surely meant each time, and entries of the same name may be two.
    /// </summary>
    /// <param name="readings">All readings of the row, this one among them.</param>
    internal void Contradict(IReadOnlyList<RowReading> readings)
    {
        Problem = RowProblem.Conflict;
        if (readings.All(row => row is { Cells: not null, Key: null, LabelCost: 0 } && row.Columns.SequenceEqual(Columns)))
        {
            Inferred = InferredCells.Of([.. readings.Select(static row => new RowCandidate([.. row.Cells!], false))]);
        }
    }

    /// <summary>Takes further figures that may be its own, so that what is whose has to be told by the equations.</summary>
    internal void GoOn(IReadOnlyList<Token> cells)
    {
        Found = [.. Found.Concat(cells).Where(static cell => cell.Kind != TokenKind.Blank)];
        Cells = null;
        Problem = RowProblem.Count;
    }

    /// <summary>Whether it says the same as another reading of the row.</summary>
    internal bool Says(RowReading other) => Cells is not null && other.Cells is not null
        && Columns.Length == other.Columns.Length && Columns.Index().All(column => Array.IndexOf(other.Columns, column.Item) is >= 0 and var place && Cells[column.Index].SaysAs(other.Cells[place]));

    /// <summary>The place of a cell of the form among its cells; -1 where it is none of them.</summary>
    internal int PlaceOf(FormCell cell) => cell.Table == Table.Index && cell.Row == Item.Node!.Line ? Array.IndexOf(Columns, cell.Column) : -1;
}
