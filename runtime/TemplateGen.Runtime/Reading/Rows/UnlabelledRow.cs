using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>A row of figures without a label.</summary>
/// <param name="Step">The step that brought it.</param>
/// <param name="Cells">Its cells matched with the columns, or null.</param>
/// <param name="Found">What stands in it.</param>
internal sealed record UnlabelledRow(AlignedStep Step, IReadOnlyList<Token>? Cells, IReadOnlyList<Token> Found)
{
    /// <summary>The columns that its cells stand for by the headings above it; null where these are the form's.</summary>
    internal int[]? Columns { get; init; }

    /// <summary>What the headings above it say, where its cells are not as they say.</summary>
    internal IReadOnlyList<string> Headings { get; init; } = [];
}
