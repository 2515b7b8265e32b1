using System.Globalization;
using System.Text.Json;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>A cell that is an object of its own: its text, how many rows and columns it covers, and perhaps where it stands, as recognisers of documents and crawlers write it.</summary>
/// <param name="Value">Its text.</param>
/// <param name="Row">Its row, or -1 where that is not said.</param>
/// <param name="Column">Its column, or -1 where that is not said.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal sealed record JsonCell(PlacedJson Value, int Row, int Column, int RowSpan, int ColumnSpan)
{
    private const int Most = 2_000;
    private const int MostBlank = 20;

    private static readonly string[] _texts = ["text", "content", "value", "words", "word"];
    private static readonly string[] _rows = ["row", "rows"];
    private static readonly string[] _columns = ["col", "cols", "column", "columns"];
    private static readonly string[] _lines = [.. _rows, .. _columns];

    // What names say of rows and columns, also without anything between.
    private static readonly string[] _besides = ["span", "index", "idx", "start", "begin", "end", "num", "no"];

    /// <summary>Whether it says where it stands.</summary>
    internal bool IsPlaced => Row >= 0 && Column >= 0;

    /// <summary>The cells of an array; null where one of its objects is none.</summary>
    internal static List<JsonCell>? All(IReadOnlyList<PlacedJson> items)
    {
        List<JsonCell> cells = [];
        foreach (PlacedJson item in items)
        {
            if (Of(item) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }

        return cells.Count == 0 ? null : cells;
    }

    /// <summary>Rows of placed cells, blank ones where nothing stands and no cell from above goes on; null where two stand in one place or too many are blank.</summary>
    internal static List<List<JsonCell?>>? InRows(List<JsonCell> cells)
    {
        int rows = cells.Max(static cell => cell.Row) + 1;
        int columns = cells.Max(static cell => cell.Column) + 1;
        if ((long)rows * columns > (long)MostBlank * cells.Count)
        {
            return null;
        }

        JsonCell?[,] grid = new JsonCell?[rows, columns];
        foreach (JsonCell cell in cells)
        {
            for (int row = cell.Row; row < Math.Min(rows, cell.Row + cell.RowSpan); row++)
            {
                for (int column = cell.Column; column < Math.Min(columns, cell.Column + cell.ColumnSpan); column++)
                {
                    if (grid[row, column] is not null)
                    {
                        return null;
                    }

                    grid[row, column] = cell;
                }
            }
        }

        return [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => (Cell: grid[row, column], Column: column))
            .Where(found => found.Cell is null || (found.Cell.Row == row && found.Cell.Column == found.Column)).Select(static found => found.Cell).ToList())];
    }

    private static JsonCell? Of(PlacedJson item)
    {
        PlacedJson? text = _texts.Select(item.Member).FirstOrDefault(static value => value is not null && JsonNames.IsPlain(value));
        if (text is null)
        {
            return null;
        }

        (int row, int column) = (Number(item, _rows, isSpan: false) ?? -1, Number(item, _columns, isSpan: false) ?? -1);
        (int? rows, int? columns) = (Number(item, _rows, isSpan: true), Number(item, _columns, isSpan: true));
        return (row >= 0 && column >= 0) || rows is not null || columns is not null ? new JsonCell(text, row, column, Math.Max(rows ?? 1, 1), Math.Max(columns ?? 1, 1)) : null;
    }

    /// <summary>A whole number of an object by what its name says of rows or columns: where something begins, or over how many it goes.</summary>
    private static int? Number(PlacedJson item, string[] words, bool isSpan)
    {
        foreach (PlacedMember member in item.Members)
        {
            if (member.Value.Kind == JsonValueKind.Number && member.Name.Contains(words[0], StringComparison.OrdinalIgnoreCase) && IsMeant(Words(member.Name), words, isSpan)
                && int.TryParse(member.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 0 and <= Most)
            {
                return number;
            }
        }

        return null;
    }

    private static bool IsMeant(List<string> name, string[] words, bool isSpan) => name.Exists(words.Contains) && name.Contains("span") == isSpan && !name.Contains("end");

    /// <summary>The words of a name, those too that are written as one with the word for a row or column: <c>rowspan</c>.</summary>
    private static List<string> Words(string name) => [.. JsonNames.WordsOf(name).SelectMany(static word =>
    {
        string? line = Array.Find(_lines, line => (word.StartsWith(line, StringComparison.Ordinal) && _besides.Contains(word[line.Length..])) || (word.EndsWith(line, StringComparison.Ordinal) && _besides.Contains(word[..^line.Length])));
        return line is null ? (string[])[word] : word.StartsWith(line, StringComparison.Ordinal) ? [line, word[line.Length..]] : [word[..^line.Length], line];
    })];
}
