namespace TemplateGen.Corpus.Form;

/// <summary>A table of the printed form.</summary>
/// <param name="Name">Its name, which begins every address.</param>
/// <param name="Heading">The line above it, such as 第二十条第（一）项, or null.</param>
/// <param name="Columns">The paths of its columns.</param>
/// <param name="ColumnLabels">Their labels, the innermost ones.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record FormTable(string Name, string? Heading, string[] Columns, string[] ColumnLabels, FormRow[] Rows)
{
    /// <summary>The addresses of a row's cells.</summary>
    public IEnumerable<string> Cells(FormRow row) => Columns.Select(column => $"{row.Address}.{column}");
}
