using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>One line of the text of a cell, without the white space around it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where its first character stands.</param>
public readonly record struct SourceLine(string Text, SourcePlace Place)
{
    /// <summary>The columns of characters from which and up to which it stands, where they tell what stands over what; otherwise null.</summary>
    internal ColumnRange? Columns { get; init; }
}
