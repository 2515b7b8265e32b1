using TemplateGen.Cells;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>A piece of a document that is aligned as a whole: a label, however many lines it is broken over, a figure, a text or a blank cell.</summary>
/// <param name="kind">What it looks like.</param>
/// <param name="text">The text as found.</param>
/// <param name="place">Where it stands.</param>
/// <param name="cell">The column of the grid in which its cell begins, from 0; the number of the cell where nothing spans columns.</param>
internal sealed class Token(TokenKind kind, string text, SourcePlace place, int cell)
{
    private bool _isParsed;
    private Figure? _figure;

    /// <summary>What it looks like.</summary>
    internal TokenKind Kind { get; } = kind;

    /// <summary>The text as found.</summary>
    internal string Text { get; } = text;

    /// <summary>Where it stands.</summary>
    internal SourcePlace Place { get; } = place;

    /// <summary>The column of the grid in which its cell begins, from 0; the number of the cell where nothing spans columns.</summary>
    internal int Cell { get; } = cell;

    /// <summary>How many columns of the grid its cell covers.</summary>
    internal int Width { get; init; } = 1;

    /// <summary>The columns of characters from which and up to which it stands, where they tell what stands over what; otherwise null.</summary>
    internal ColumnRange? Columns { get; init; }

    /// <summary>Whether it was parted from other figures that nothing in the document parts it from.</summary>
    internal bool IsParted { get; init; }

    /// <summary>The labels that it may be; empty where it is none.</summary>
    internal LabelMatches Matches { get; init; } = LabelMatches.None;

    /// <summary>What it says as a figure, whatever cell it stands in; null where it is none.</summary>
    internal Figure? Figure => _isParsed ? _figure : Parse();

    /// <summary>Whether it is a piece of a row of a table, and not of prose.</summary>
    internal bool IsInTable { get; set; }

    /// <summary>The item that it was aligned with, or null.</summary>
    internal LayoutItem? Item { get; set; }

    /// <summary>The same in another cell of its row.</summary>
    internal Token At(int place) => new(Kind, Text, Place, place) { Matches = Matches, IsParted = IsParted, Columns = Columns };

    /// <summary>Whether another piece says the same: to the letter, or as a number of things, however it is written.</summary>
    internal bool SaysAs(Token other) => Text == other.Text
        || (Figure is { Number: { } number, Remark.Length: 0 } one && other.Figure is { Number: { } same, Remark.Length: 0 } another && number == same
            && (one.Unit == another.Unit || (CountsThings(one) && CountsThings(another))));

    private static bool CountsThings(Figure figure) => figure.Unit.Length == 0 || UnitWords.Find(figure.Unit) is { Sort: UnitWord.Things, Factor: 1 };

    private Figure? Parse()
    {
        _isParsed = true;
        return _figure = FigureText.Parse(Text);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Text}";
}
