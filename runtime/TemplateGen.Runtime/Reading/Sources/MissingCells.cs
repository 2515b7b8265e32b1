namespace TemplateGen.Reading.Sources;

/// <summary>Cells in which a program wrote that there is nothing, such as <c>None</c> of Python for a cell that another covers: blank, where several stand side by side in a row.</summary>
internal static class MissingCells
{
    private const int Fewest = 3;

    private static readonly string[] _words = ["None", "NaN", "nan", "NaT", "<NA>", "NULL", "null"];

    /// <summary>A document with blank cells in place of these; the document itself where it has none.</summary>
    /// <param name="document">The document.</param>
    internal static SourceDocument Without(SourceDocument document)
    {
        HashSet<string> missing = [];
        foreach (SourceRow row in document.Rows.Where(static row => row.Form == RowForm.Ruled))
        {
            int beside = 0;
            string? last = null;
            foreach (SourceCell cell in row.Cells)
            {
                string? word = Word(cell);
                beside = word is null ? 0 : word == last ? beside + 1 : 1;
                last = word;
                if (beside >= Fewest)
                {
                    missing.Add(word!);
                }
            }
        }

        return missing.Count == 0 ? document : document with { Rows = [.. document.Rows.Select(row => Without(row, missing))] };
    }

    private static SourceRow Without(SourceRow row, HashSet<string> missing) =>
        row.Form != RowForm.Ruled ? row : row with { Cells = [.. row.Cells.Select(cell => Word(cell) is { } word && missing.Contains(word) ? cell with { Lines = [] } : cell)] };

    private static string? Word(SourceCell cell) => cell.Lines is [{ Text.Length: <= 4 } only] ? Array.Find(_words, word => word == only.Text) : null;
}
