namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A paragraph or a table of a printed page.</summary>
/// <param name="Text">The paragraph, or null.</param>
/// <param name="Rows">The rows of the table; none for a paragraph.</param>
internal sealed record PaperBlock(string? Text, IReadOnlyList<PaperRow> Rows)
{
    internal bool IsTable => Text is null;

    internal static PaperBlock Paragraph(string text) => new(text, []);

    internal static PaperBlock Table(IEnumerable<PaperRow> rows) => new(null, [.. rows]);
}
