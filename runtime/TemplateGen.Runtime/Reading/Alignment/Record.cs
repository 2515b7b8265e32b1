namespace TemplateGen.Reading.Alignment;

/// <summary>Labels and the cells that follow them: a row of a table as far as the document alone tells.</summary>
/// <param name="limits">What the document says about its limits.</param>
/// <param name="part">The number of the part of a table that it stands in; rows of other parts may be laid out otherwise.</param>
/// <param name="row">The number of the physical row; the same for all running text.</param>
internal sealed class Record(RowLimits limits, int part, int row)
{
    // Among fewer columns a blank cell is likelier than figures that touch.
    private const int FewestCrowded = 10;
    private const int MostTouching = 3;

    private List<Token>? _tokens;
    private List<Token>? _aside;
    private int _start;
    private int _count;

    /// <summary>The code of the row that stood before its cells, or null.</summary>
    internal Token? Code { get; private set; }

    /// <summary>What the document says about its limits.</summary>
    internal RowLimits Limits { get; } = limits;

    /// <summary>The number of the part of a table that it stands in.</summary>
    internal int Part { get; } = part;

    /// <summary>The number of the physical row; the same for all running text.</summary>
    internal int Row { get; } = row;

    /// <summary>The labels before the cells, in order.</summary>
    internal List<Token> Labels { get; } = [];

    /// <summary>A text right before the cells that is no label of the form, or null.</summary>
    internal Token? Foreign { get; set; }

    /// <summary>What follows the labels: figures, and in a ruled row blank cells and texts too.</summary>
    internal List<Token> Cells { get; } = [];

    /// <summary>Everything that stands in it, in order, texts between labels too.</summary>
    internal IEnumerable<Token> Pieces => _tokens is null ? [.. Labels, .. Foreign is null ? [] : (Token[])[Foreign], .. Cells] : _tokens.Skip(_start).Take(_count);

    /// <summary>Whether the record goes on right behind the one before it.</summary>
    internal bool Continues { get; init; }

    /// <summary>Whether its cells know the columns of a grid, which are the same in all rows of the part.</summary>
    internal bool IsOnGrid { get; init; }

    /// <summary>Whether a blank last cell may only fill the row up.</summary>
    internal bool IsPadded { get; init; }

    /// <summary>Whether its last cell stands in a column of words behind all columns of figures.</summary>
    internal bool HasRemark { get; init; }

    /// <summary>The cell of the physical row in which it begins.</summary>
    internal int Start { get; set; }

    /// <summary>How many physical cells it has.</summary>
    internal int Width { get; set; }

    /// <summary>The cell of its last label, counted from its start; -1 where it has none.</summary>
    internal int LabelEnd => (Code ?? Foreign ?? (Labels.Count > 0 ? Labels[^1] : null)) is { } last ? last.Cell - Start : -1;

    /// <summary>How many figures it has.</summary>
    internal int FigureCount { get; private set; }

    /// <summary>Takes a figure for the code of the row, and with it the blank cells before it.</summary>
    internal void TakeCode(Token code)
    {
        Code = code;
        Cells.RemoveRange(0, Cells.IndexOf(code) + 1);
        FigureCount -= code.Kind == TokenKind.Figure ? 1 : 0;
    }

    /// <summary>Takes away the last cell, which is blank and only fills the row up.</summary>
    internal void TakePadding()
    {
        Cells.RemoveAt(Cells.Count - 1);
        Width--;
        _count--;
    }

    /// <summary>What was taken from its cells as a remark.</summary>
    internal Token? Remark { get; private set; }

    /// <summary>What was taken from its cells since it stands under headings that the form does not have.</summary>
    internal IReadOnlyList<Token> Aside => _aside ?? [];

    /// <summary>Whether its last cell may be a remark, and one of its columns blank and not to be seen.</summary>
    internal bool MayEndInRemark { get; set; }

    /// <summary>Takes a cell for a remark, which is none of the cells of the row.</summary>
    internal void TakeRemark(Token? remark)
    {
        if (Take(remark))
        {
            Remark = remark;
        }
    }

    /// <summary>Sets a cell aside, which stands under a heading that the form does not have.</summary>
    internal void SetAside(Token? cell)
    {
        if (Take(cell))
        {
            (_aside ??= []).Add(cell!);
        }
    }

    private bool Take(Token? cell)
    {
        bool isTaken = cell is not null && Cells.Remove(cell);
        FigureCount -= isTaken && cell!.Kind == TokenKind.Figure ? 1 : 0;
        return isTaken;
    }

    /// <summary>Says which tokens of a row of the document it was made of.</summary>
    internal void Keep(List<Token> tokens, int start, int count) => (_tokens, _start, _count) = (tokens, start, count);

    /// <summary>Whether something stands in its cells.</summary>
    internal bool HasContent => FigureCount > 0 || Cells.Exists(static cell => cell.Kind != TokenKind.Blank);

    /// <summary>The first piece.</summary>
    internal Token First => Labels.Count > 0 ? Labels[0] : Foreign ?? Cells[0];

    /// <summary>Adds a cell.</summary>
    internal void AddCell(Token token)
    {
        Cells.Add(token);
        FigureCount += token.Kind == TokenKind.Figure ? 1 : 0;
    }

    /// <summary>Whether it is one figure of many digits, which may be several without anything between them.</summary>
    internal bool MayBeRun => FigureCount == 1 && Cells.Count == 1 && Cells[0].Text.Length > 1 && Cells[0].Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether as many digits as there are columns stand in one of its cells and nothing in the others: the figures of the row may have run together.</summary>
    internal bool MayBeWholeRow(int columns) => Limits == RowLimits.Ruled && columns > 2 && FigureCount == 1
        && Cells.TrueForAll(cell => cell.Kind == TokenKind.Blank || (cell.Text.Length >= columns && cell.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0));

    /// <summary>
    /// Whether it has nearly as many figures as there are many columns, all of digits, and one of several digits begins with 0 or has another but one blank beside it:
    /// they may be those of cells too narrow for them, in a line of text.
    /// </summary>
    internal bool MayBeCrowded(int columns) => Limits != RowLimits.None && columns >= FewestCrowded && Labels.Count == 0 && Foreign is null
        && FigureCount < columns && FigureCount >= columns - MostTouching && Cells.TrueForAll(static cell => cell.Kind == TokenKind.Figure && cell.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        && Cells.Sum(static cell => cell.Text.Length) >= columns
        && (Cells.Exists(static cell => cell.Text.Length > 1 && cell.Text[0] == '0') || Cells.Zip(Cells.Skip(1)).Any(static pair => pair.First.Text.Length + pair.Second.Text.Length > 2 && AreBeside(pair.First, pair.Second)));

    private static bool AreBeside(Token one, Token other) => one.Place.Line == other.Place.Line && one.Place.Column + one.Text.Length + 1 == other.Place.Column;

    /// <summary>Whether its figures may be the cells of a row with so many columns.</summary>
    internal bool Fits(int columns) => columns > 0 && Limits switch
    {
        RowLimits.Ruled => FigureCount == columns || (Cells.Count == columns && HasContent),
        RowLimits.Spaced => FigureCount == columns,
        _ => FigureCount > 0 && FigureCount % columns == 0,
    };
}
