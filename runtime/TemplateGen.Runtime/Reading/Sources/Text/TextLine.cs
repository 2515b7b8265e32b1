using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>A line of a text document.</summary>
/// <param name="Text">The line, without its end.</param>
/// <param name="Number">Its number, from 1.</param>
internal readonly record struct TextLine(ReadOnlyMemory<char> Text, int Number)
{
    /// <summary>Its characters.</summary>
    internal ReadOnlySpan<char> Span => Text.Span;

    /// <summary>Whether it has nothing but white space in it.</summary>
    internal bool IsBlank => Trimmed(0, Text.Length) is null;

    /// <summary>A part of the line without the white space around it, or null where there is nothing else.</summary>
    /// <param name="start">Where the part begins in the line.</param>
    /// <param name="end">Where it ends.</param>
    internal SourceLine? Trimmed(int start, int end)
    {
        ReadOnlySpan<char> part = Span[start..end];
        Range text = LineReader.Trim(part);
        return part[text].IsEmpty ? null : new SourceLine(part[text].ToString(), new SourcePlace(Number, start + text.Start.Value + 1));
    }
}
