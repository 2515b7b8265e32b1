using System.Globalization;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Reads and writes addresses of cells, such as <c>B7</c>.</summary>
internal static class CellAddress
{
    /// <summary>The last row that a sheet can have.</summary>
    internal const int MaximumRow = 1_048_576;

    /// <summary>The last column that a sheet can have.</summary>
    internal const int MaximumColumn = 16_384;

    // Excel writes 31 and other programs more; each cell has its sheet in its path, so that it must not be as long as the file.
    private const int LongestName = 100;

    /// <summary>Reads an address.</summary>
    /// <returns>Row and column, both from 1; null where it is none.</returns>
    internal static (int Row, int Column)? Parse(ReadOnlySpan<char> text)
    {
        int column = 0;
        int letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]) && letters < 4)
        {
            column = (column * 26) + (text[letters] & 0x1F);
            letters++;
        }

        return letters > 0 && column <= MaximumColumn
            && int.TryParse(text[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row is >= 1 and <= MaximumRow
            ? (row, column)
            : null;
    }

    /// <summary>The path of a cell of a sheet.</summary>
    internal static string Path(string sheet, int row, int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{sheet}!{letters}{row}");
    }

    /// <summary>The name of a sheet as formulas write it: in quotation marks where it is no plain word, cut where it is longer than a sheet's can be.</summary>
    internal static string Quote(string sheet) => sheet.Length > LongestName ? Quote(sheet[..(LongestName - 1)] + "…")
        : sheet.Length > 0 && !char.IsDigit(sheet[0]) && sheet.All(static character => char.IsLetterOrDigit(character) || character is '_' or '.')
            ? sheet
        : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
