using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>Walks the lines of a text, which end at LF, CRLF or CR.</summary>
/// <param name="text">The text.</param>
internal ref struct LineReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _isDone;

    /// <summary>The line last read, without its end.</summary>
    internal ReadOnlySpan<char> Line { get; private set; }

    /// <summary>Its number, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool Read()
    {
        if (_isDone)
        {
            return false;
        }

        Number++;
        int end = _rest.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            Line = _rest;
            _isDone = true;
            return true;
        }

        Line = _rest[..end];
        bool isPair = _rest[end] == '\r' && end + 1 < _rest.Length && _rest[end + 1] == '\n';
        _rest = _rest[(end + (isPair ? 2 : 1))..];
        return true;
    }

    /// <summary>A part of the line without the white space around it, or null where there is nothing else.</summary>
    /// <param name="start">Where the part begins in the line.</param>
    /// <param name="end">Where it ends.</param>
    internal readonly SourceLine? Trimmed(int start, int end)
    {
        while (start < end && IsSpace(Line[start]))
        {
            start++;
        }

        while (end > start && IsSpace(Line[end - 1]))
        {
            end--;
        }

        return start == end ? null : new SourceLine(Line[start..end].ToString(), new SourcePlace(Number, start + 1));
    }

    /// <summary>Whether a character is white space, marks without width among them.</summary>
    internal static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
