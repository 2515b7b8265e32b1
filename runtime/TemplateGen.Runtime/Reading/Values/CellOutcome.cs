using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Values;

/// <summary>What the text of a cell says in a cell of its kind.</summary>
/// <param name="State">The state.</param>
/// <param name="Number">The number, in the unit of the cell; for dates and options as cells keep them.</param>
/// <param name="Text">The text of a text cell, or what stands in place of a value.</param>
/// <param name="Mark">The mark, where the text is one.</param>
/// <param name="Figure">The figure as found, where it is one.</param>
internal readonly record struct CellOutcome(CellState State, decimal? Number, string? Text, Mark? Mark, Figure? Figure)
{
    internal static CellOutcome Blank { get; } = new(CellState.Blank, null, null, null, null);

    /// <summary>What an unreadable text may mean; empty where nothing suggests itself.</summary>
    internal string Candidates { get; private init; } = "";

    /// <summary>The same as numbers in the unit of the cell, where these are known; otherwise empty.</summary>
    internal IReadOnlyList<decimal> Options { get; init; } = [];

    /// <summary>The units that the document states and that leave an unreadable figure in doubt; otherwise empty.</summary>
    internal string Units { get; init; } = "";

    /// <summary>Whether the value was understood from a text of another form, so that someone may want to look.</summary>
    internal bool IsConverted { get; private init; }

    internal static CellOutcome Missing { get; } = new(CellState.Missing, null, null, null, null);

    /// <summary>The number of a value, be it that of a mark; null where it has none.</summary>
    internal decimal? Value => Mark is null ? Number : Mark.Value;

    internal static CellOutcome NotApplicable(string text) => new(CellState.NotApplicable, null, text.Length > 0 ? text : null, null, null);

    /// <summary>Whether nothing about it is worth a note: no value, or one that stands there as such values do.</summary>
    internal bool IsPlain => State != CellState.Unreadable && !IsConverted && Figure is null or { Unit.Length: 0, Remark.Length: 0, IsConverted: false };

    internal static CellOutcome Unreadable(string text, string candidates = "") => new(CellState.Unreadable, null, text, null, null) { Candidates = candidates };

    internal static CellOutcome OfNumber(decimal number, Figure? figure = null, bool isSign = false) =>
        new(CellState.Value, number, null, null, figure) { IsConverted = isSign || (figure is not null && (figure.IsConverted || figure.Number != number)) };

    /// <summary>A value that the text states in another form than the one it is usually given in.</summary>
    internal static CellOutcome Converted(decimal number) => OfNumber(number) with { IsConverted = true };

    internal static CellOutcome OfText(string text) => new(CellState.Value, null, text, null, null);

    /// <summary>The same with its text as the document has it.</summary>
    internal CellOutcome Saying(NumberMarks marks) => Text is null || marks.AreUsual ? this : this with { Text = marks.Written(Text) };

    /// <summary>Fills a cell in.</summary>
    internal void Fill(CellBlock block, int row, int column)
    {
        if (Mark is not null)
        {
            block.SetMark(row, column, Mark);
        }
        else if (State != CellState.Value)
        {
            block.SetState(row, column, State, Text);
        }
        else if (Number is { } number)
        {
            block.SetNumber(row, column, number);
        }
        else
        {
            block.SetText(row, column, Text);
        }
    }
}
