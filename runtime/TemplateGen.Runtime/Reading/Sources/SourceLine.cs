using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>One line of the text of a cell, without the white space around it.</summary>
/// <param name="Text">The text; radicals in it are taken for the characters that look the same.</param>
/// <param name="Place">Where its first character stands.</param>
public readonly record struct SourceLine(string Text, SourcePlace Place)
{
    /// <summary>The text, with characters in place of the radicals that look the same, as text copied from PDF has them.</summary>
    public string Text { get; init; } = RadicalCharacters.Replace(Text);

    /// <summary>The columns of characters from which and up to which it stands, where they tell what stands over what; otherwise null.</summary>
    internal ColumnRange? Columns { get; init; }
}
