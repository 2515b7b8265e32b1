using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Explaining;

/// <summary>Gathers the pieces of a document with what each was taken for.</summary>
/// <param name="report">The report that was made of it.</param>
internal sealed class PieceCollector(Report report)
{
    private readonly List<ReadPiece> _pieces = [];
    private readonly HashSet<Token> _told = [];
    private readonly HashSet<(CellBlock Block, int Row, int Column)> _shown = [];

    /// <summary>The pieces in the order of the document.</summary>
    /// <param name="reading">The document aligned with its edition; null where it was no document for people.</param>
    /// <param name="rows">The rows that were read, or not.</param>
    internal List<ReadPiece> Collect(EditionReading? reading, IReadOnlyList<RowReading> rows)
    {
        if (reading is not null)
        {
            AddLabels(reading.AllSteps);
            foreach (RowReading row in rows)
            {
                AddRow(row);
            }

            AddRest(reading);
        }

        AddOtherCells();
        _pieces.AddRange(StatedFields.Of(report));
        List<ReadPiece> ordered = [.. _pieces.OrderBy(static piece => piece.Place?.Line).ThenBy(static piece => piece.Place?.Column).ThenBy(static piece => piece.Place?.Order)];
        AddMissing(ordered);
        return ordered;
    }

    private void AddLabels(IReadOnlyList<AlignedStep> steps)
    {
        foreach (AlignedStep step in steps)
        {
            if (step.Choice?.Match is { } match && step.Step.Label is { } label && _told.Add(label))
            {
                _pieces.Add(new ReadPiece(PieceKind.Label, label.Place, label.Text)
                {
                    Table = match.Target.Item.Table,
                    Label = Official(label, match),
                    IsExact = match.Cost == 0,
                });
            }
        }
    }

    /// <summary>The wording of the form as the report prints it; of several with a slot for the year, which a heading of any year may be, the one that stands there.</summary>
    private string Official(Token label, LabelMatch match)
    {
        string official = AsPrinted(match.Target.Official);
        return official == match.Target.Official || official == label.Text.Trim() ? official
            : label.Matches.Where(other => other.Target.Item == match.Target.Item).Select(other => AsPrinted(other.Target.Official))
                .FirstOrDefault(other => other == label.Text.Trim(), official);
    }

    /// <summary>A label of the form with its slots filled.</summary>
    private string AsPrinted(string label) => SlottedText.FillQuoted(label, report);

    private void AddRow(RowReading row)
    {
        CellBlock block = report.Block(row.Table.Index);
        AxisNode node = row.Item.Node!;
        int index = node.Repetition is null ? block.RowOf(node.Line) : row.Key is { } key ? block.RowOf(node.Line, key) : -1;
        bool isKnown = index >= 0 && row.Problem != RowProblem.Order && (!block.IsUnread || UnreadTables.KeepsLine(row.Table, node));
        for (int i = 0; i < row.Columns.Length && isKnown; i++)
        {
            Token? token = row.IsRead ? row.Cells![i] : row.Inferred?.Cells[i];
            if (token is not null)
            {
                _told.Add(token);
                AddCell(block, index, row.Columns[i], token.Text, token.Place);
            }
        }

        foreach (Token token in row.Surplus.Concat(row.Aside))
        {
            Add(isKnown ? PieceKind.Surplus : PieceKind.Unplaced, token, row);
        }

        // Figures that run together were parted into other pieces, all of which have been told.
        bool isTold = row.IsRead && isKnown;
        foreach (Token token in row.Found)
        {
            if (isTold)
            {
                _told.Add(token);
            }
            else
            {
                Add(row.Problem == RowProblem.Order ? PieceKind.Unplaced : PieceKind.Unmatched, token, row);
            }
        }
    }

    private void Add(PieceKind kind, Token token, RowReading row)
    {
        if (_told.Add(token) && token.Kind != TokenKind.Blank)
        {
            ReadPiece piece = new(kind, token.Place, token.Text);
            _pieces.Add(kind == PieceKind.Unplaced ? piece : piece with { Table = row.Table, Label = AsPrinted(RowNotes.LabelOf(row.Item)) });
        }
    }

    private void AddCell(CellBlock block, int row, int column, string text, SourcePlace place)
    {
        _shown.Add((block, row, column));
        _pieces.Add(Piece(PieceKind.Cell, place, text, block.Cell(row, column)));
    }

    private ReadPiece Piece(PieceKind kind, SourcePlace? place, string text, Cell cell) => new(kind, place, text)
    {
        Table = cell.Block.Layout,
        Label = cell.Block.KeyOf(cell.Row) ?? Label(cell.Block.Layout.Rows, cell.RowNode),
        Column = Label(cell.Block.Layout.Columns, cell.ColumnNode),
        Cell = cell,
    };

    /// <summary>The label of a row or column, with that of the heading above it where others have the same.</summary>
    private string Label(Axis axis, AxisNode node)
    {
        string label = AsPrinted(node.Label);
        return node.Parent is { Label.Length: > 0 } parent && axis.Lines.Any(other => other != node && other.Label == node.Label) ? $"{Label(axis, parent)} / {label}" : label;
    }

    private void AddRest(EditionReading reading)
    {
        Dictionary<SourcePlace, string> prose = [];
        foreach (Section section in report.Template.AllSections)
        {
            foreach ((_, SourcePlace place) in report.TextValues.Find(section.Name)?.Pieces ?? [])
            {
                prose[place] = section.Label.Length > 0 ? AsPrinted(section.Label) : section.Name;
            }
        }

        HashSet<Token> unplaced = [.. reading.Unplaced.SelectMany(static record => record.Cells)];
        foreach (Token token in reading.Tokens.Where(token => token.Kind != TokenKind.Blank && !_told.Contains(token) && !reading.Printed.Contains(token.Place)))
        {
            PieceKind kind = token.Place == reading.Title?.Place ? PieceKind.Title
                : prose.ContainsKey(token.Place) ? PieceKind.Text
                : token.Item is not null ? PieceKind.Repeated
                : token.Kind == TokenKind.Figure && unplaced.Contains(token) ? PieceKind.Unplaced
                : PieceKind.Other;
            _pieces.Add(new ReadPiece(kind, token.Place, token.Text)
            {
                Table = kind == PieceKind.Repeated ? token.Item!.Table : null,
                Label = kind == PieceKind.Repeated && token.Item!.Node is not null ? AsPrinted(RowNotes.LabelOf(token.Item)) : kind == PieceKind.Text ? prose[token.Place] : "",
            });
        }
    }

    /// <summary>Cells that came by another way than as rows: fields behind their label, and all of a report that was JSON.</summary>
    private void AddOtherCells()
    {
        HashSet<SourcePlace?> unmatched = [.. _pieces.Where(static piece => piece.Kind == PieceKind.Unmatched).Select(static piece => piece.Place)];
        foreach (Cell cell in Cells())
        {
            // The cells of a row whose figures could not be matched with them share the place of the first.
            bool isUnmatched = cell.State == CellState.Unreadable && unmatched.Contains(cell.Source?.Place);
            if (cell.Source is { } source && !isUnmatched && !_shown.Contains((cell.Block, cell.Row, cell.Column)))
            {
                AddCell(cell.Block, cell.Row, cell.Column, source.Text, source.Place);
            }
        }
    }

    private void AddMissing(List<ReadPiece> ordered)
    {
        foreach (IGrouping<TableLayout, Cell> table in Cells().Where(static cell => cell.State == CellState.Missing).GroupBy(static cell => cell.Block.Layout))
        {
            int last = ordered.FindLastIndex(piece => piece.Table == table.Key);
            ordered.InsertRange(last < 0 ? ordered.Count : last + 1, table.Select(cell => Piece(PieceKind.Missing, null, "", cell)));
        }
    }

    private IEnumerable<Cell> Cells() =>
        from block in report.Blocks
        from row in Enumerable.Range(0, block.RowCount)
        from column in Enumerable.Range(0, block.ColumnCount)
        where !block.Specification(row, column).IsVoid
        select block.Cell(row, column);
}
