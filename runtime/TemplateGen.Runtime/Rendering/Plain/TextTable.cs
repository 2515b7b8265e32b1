using System.Text;

namespace TemplateGen.Rendering.Plain;

/// <summary>Draws a table with cells that span rows and columns.</summary>
/// <remarks>
/// With the lines of ASCII: the box-drawing characters are of ambiguous width themselves, so that a table drawn with them
/// falls apart in half of all fonts.
/// </remarks>
internal sealed class TextTable
{
    private readonly TextCell?[,] _owners;
    private readonly TextTableSizes _sizes;
    private readonly bool _isEastAsian;
    private readonly int _rows;
    private readonly int _columns;

    private TextTable(IReadOnlyList<TextCell> cells, int columns, int labels, int rows, bool isEastAsian)
    {
        _isEastAsian = isEastAsian;
        _rows = rows;
        _columns = columns;
        _sizes = new TextTableSizes(cells, columns, labels, rows, isEastAsian);
        _owners = new TextCell?[rows, columns];
        foreach (TextCell cell in cells)
        {
            for (int row = cell.Top; row < cell.Top + cell.Height; row++)
            {
                for (int column = cell.Left; column < cell.Left + cell.Width; column++)
                {
                    _owners[row, column] = cell;
                }
            }
        }
    }

    /// <summary>Draws a table.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cells">The cells; none reaches over the edge.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="labels">How many of them hold row labels.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="isEastAsian">Whether characters of ambiguous width are wide.</param>
    internal static void Draw(StringBuilder output, IReadOnlyList<TextCell> cells, int columns, int labels, int rows, bool isEastAsian) =>
        new TextTable(cells, columns, labels, rows, isEastAsian).Draw(output);

    private void Draw(StringBuilder output)
    {
        for (int row = 0; row < _rows; row++)
        {
            DrawLine(output, row);
            for (int line = 0; line < _sizes.Rows[row]; line++)
            {
                DrawContent(output, row, line);
            }
        }

        DrawLine(output, _rows);
    }

    private void DrawContent(StringBuilder output, int row, int line)
    {
        for (int column = 0; column < _columns;)
        {
            output.Append("| ");
            column += DrawCell(output, row, column, line);
            output.Append(' ');
        }

        output.Append("|\n");
    }

    // Draws the line above a row; a cell that spans it goes on through it.
    private void DrawLine(StringBuilder output, int row)
    {
        for (int column = 0; column < _columns;)
        {
            bool isLine = IsLine(row, column);
            output.Append(Corner(row, column));
            if (isLine)
            {
                output.Append('-', _sizes.Columns[column] + TextTableSizes.Gap - 1);
                column++;
            }
            else
            {
                output.Append(' ');
                column += DrawCell(output, row, column, -1);
                output.Append(' ');
            }
        }

        output.Append(Corner(row, _columns)).Append('\n');
    }

    private int DrawCell(StringBuilder output, int row, int column, int line)
    {
        if (_owners[row, column] is not { } cell)
        {
            output.Append(' ', _sizes.Columns[column]);
            return 1;
        }

        // The lines of a cell stand in the middle of all the lines that it has, those between its rows included.
        int height = cell.Height - 1;
        int current = line;
        for (int i = cell.Top; i < cell.Top + cell.Height; i++)
        {
            height += _sizes.Rows[i];
            current += i < row ? _sizes.Rows[i] + 1 : 0;
        }

        int index = current - ((height - cell.Lines.Count) / 2);
        string text = index >= 0 && index < cell.Lines.Count ? cell.Lines[index] : "";
        int space = Math.Max(0, _sizes.WidthOf(cell) - DisplayWidth.Of(text, _isEastAsian));
        int before = cell.IsLabel ? 0 : space / 2;
        output.Append(' ', before).Append(text).Append(' ', space - before);
        return cell.Width;
    }

    private bool IsLine(int row, int column) =>
        row == 0 || row == _rows || _owners[row, column] is null || !ReferenceEquals(_owners[row - 1, column], _owners[row, column]);

    private char Corner(int row, int column)
    {
        bool across = (column > 0 && IsLine(row, column - 1)) || (column < _columns && IsLine(row, column));
        bool down = (row > 0 && IsWall(row - 1, column)) || (row < _rows && IsWall(row, column));
        return !across ? '|' : down ? '+' : '-';
    }

    private bool IsWall(int row, int column) =>
        column == 0 || column == _columns || _owners[row, column] is null || !ReferenceEquals(_owners[row, column - 1], _owners[row, column]);
}
