using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <content>Rows: which there are, and adding more.</content>
public sealed partial class CellBlock
{
    /// <summary>The template line of a row.</summary>
    /// <param name="row">The row of the block.</param>
    public int LineOf(int row) => _rows.LineOf(row);

    /// <summary>The key of a repeated row, or null for a fixed one.</summary>
    /// <param name="row">The row of the block.</param>
    public string? KeyOf(int row) => _rows.KeyOf(row);

    /// <summary>Which line within its row this is, from 0: only the first shows the columns that a row has once.</summary>
    /// <param name="row">The row of the block.</param>
    public int DetailOf(int row) => _rows.DetailOf(row);

    /// <summary>How many lines stand within the row to which a row of the block belongs: 1 at least.</summary>
    /// <param name="row">The row of the block.</param>
    public int DetailsOf(int row) => _rows.DetailsOf(row);

    /// <summary>The first row of a template line; where the report has none, the row before which it would stand.</summary>
    /// <param name="line">The template line.</param>
    public int RowOf(int line) => _rows.RowOf(line);

    /// <summary>How many rows stand for a template line, lines within them included: 1 for a fixed one without.</summary>
    /// <param name="line">The template line.</param>
    public int RowsOf(int line) => _rows.RowsOf(line);

    /// <summary>The row with a key, or -1: the first of its lines.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="key">The key.</param>
    public int RowOf(int line, string key) => _rows.RowOf(line, key);

    /// <summary>Adds a line within a row, after those it has.</summary>
    /// <param name="row">A row of the block that belongs to it.</param>
    /// <returns>The row of the block that is the new line.</returns>
    /// <exception cref="InvalidOperationException">The form has one line a row in this table, or there would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddDetail(int row) => AddDetails(row, 1);

    /// <summary>Adds lines within a row, after those it has: many at once cost what one costs.</summary>
    /// <param name="row">A row of the block that belongs to it.</param>
    /// <param name="count">How many.</param>
    /// <returns>The row of the block that is the first new line.</returns>
    /// <exception cref="InvalidOperationException">The form has one line a row here, or there would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddDetails(int row, int count)
    {
        int line = LineOf(row);
        if (!HasDetails(line))
        {
            throw new InvalidOperationException($"Row '{Layout.Rows.Lines[line].Path}' of table '{Layout.Name}' has one line");
        }

        EnsureRoom(count);
        int next = DetailsOf(row);
        int added = row - DetailOf(row) + next;
        string? key = KeyOf(row);
        Insert(added, line, [.. Enumerable.Range(next, count).Select(detail => (key, detail))]);
        return added;
    }

    /// <summary>Adds a row for an entry of a repeated line, after those it has.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="key">The key, unique in the table.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The line is not repeated, or the key is taken.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddRow(int line, string key) => AddRows(line, [key]);

    /// <summary>Adds rows for entries of a repeated line, after those it has: many at once cost what one costs.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="keys">The keys, unique in the table.</param>
    /// <returns>The first of the rows.</returns>
    /// <exception cref="ArgumentException">The line is not repeated, or a key is taken.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddRows(int line, IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return AddEntries(line, [.. keys.Select(key => (key, 1))]);
    }

    /// <summary>Adds rows for entries of a repeated line, each with its number of lines: more than one only where the form has them.</summary>
    internal int AddEntries(int line, IReadOnlyList<(string Key, int Lines)> entries)
    {
        if (Layout.Rows.Lines[line].Repetition is null)
        {
            throw new ArgumentException($"Row '{Layout.Rows.Lines[line].Path}' of table '{Layout.Name}' is not repeated", nameof(line));
        }

        IsUnread = false;
        int row = RowOf(line) + RowsOf(line);
        HashSet<string> added = [];
        foreach ((string key, _) in entries)
        {
            if (RowOf(line, key) >= 0 || !added.Add(key))
            {
                throw new ArgumentException($"Table '{Layout.Name}' has a row '{key}' already", nameof(entries));
            }
        }

        EnsureRoom(entries.Sum(entry => (long)entry.Lines));
        Insert(row, line, [.. entries.SelectMany(entry => Enumerable.Range(0, entry.Lines).Select(detail => ((string?)entry.Key, detail)))]);
        return row;
    }

    /// <summary>Whether the form has as many lines within a row as the report has.</summary>
    /// <param name="line">The template line of the row.</param>
    internal bool HasDetails(int line)
    {
        foreach (AxisNode column in Layout.Columns.Lines)
        {
            if (column.Repetition is not null && !Layout[line, column.Line].IsVoid)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a table may have so many rows more.</summary>
    internal bool HasRoom(long rows) => (RowCount + rows) * _columns <= MaximumCells;

    /// <summary>Refuses rows beyond what a table may have, before anything is made for them.</summary>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    internal void EnsureRoom(long rows)
    {
        if (!HasRoom(rows))
        {
            throw new InvalidOperationException($"Table '{Layout.Name}' would have more than {MaximumCells} cells");
        }
    }

    /// <summary>Makes room for rows.</summary>
    private void Insert(int row, int line, IReadOnlyList<(string? Key, int Detail)> rows)
    {
        int used = Size;
        int start = row * _columns;
        int size = rows.Count * _columns;
        _rows.Insert(row, line, rows);
        RowIndex.Insert(ref _states, used, start, size, CellState.Blank);
        if (Layout.Stores(CellStorage.Integer))
        {
            RowIndex.Insert(ref _integers, used, start, size, 0L);
        }

        if (Layout.Stores(CellStorage.Decimal))
        {
            RowIndex.Insert(ref _decimals, used, start, size, 0m);
        }

        if (Layout.Stores(CellStorage.Text))
        {
            RowIndex.Insert(ref _texts, used, start, size, null);
        }

        _open += Enumerable.Range(row, rows.Count).Sum(CellsOf);
        _sources.Shift(start, used, size);
        _rawTexts.Shift(start, used, size);
    }
}
