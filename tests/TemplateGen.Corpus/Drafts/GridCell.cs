namespace TemplateGen.Corpus.Drafts;

/// <summary>A cell of a table as it is drawn.</summary>
internal sealed class GridCell(string text)
{
    public string Text { get; set; } = text;

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>The cell of the form that it holds the figure of, or null.</summary>
    public string? Address { get; init; }
}
