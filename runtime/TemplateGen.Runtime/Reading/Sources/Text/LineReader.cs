using TemplateGen.Layout;

namespace TemplateGen.Reading.Sources;

/// <summary>Walks the lines of a text, which end at LF, CRLF or CR.</summary>
/// <param name="text">The text.</param>
internal struct LineReader(string text)
{
    // No white space comes behind it, and most characters do.
    private const char LastWhite = '\u3000';

    private int _next;

    /// <summary>The line last read.</summary>
    internal TextLine Line { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool Read()
    {
        if (_next > text.Length)
        {
            return false;
        }

        int length = text.AsSpan(_next).IndexOfAny('\n', '\r');
        int end = length < 0 ? text.Length : _next + length;
        Line = new TextLine(text.AsMemory(_next, end - _next), Line.Number + 1);
        bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        _next = end + (isPair ? 2 : 1);
        return true;
    }

    /// <summary>Whether a character is white space, marks without width among them.</summary>
    internal static bool IsSpace(char character) =>
        character > LastWhite ? character == '\uFEFF' : char.IsWhiteSpace(character) || CharacterFolding.IsZeroWidth(character);

    /// <summary>Whether a character parts words: marks without width do not.</summary>
    internal static bool IsGap(char character) => character <= LastWhite && char.IsWhiteSpace(character);

    /// <summary>Where the words of a text begin and end.</summary>
    internal static List<(int Start, int End)> Words(ReadOnlySpan<char> text)
    {
        List<(int, int)> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (start < 0)
            {
                start = i < text.Length && !IsSpace(text[i]) ? i : -1;
            }
            else if (i == text.Length || IsGap(text[i]))
            {
                int end = i;
                while (IsSpace(text[end - 1]))
                {
                    end--;
                }

                words.Add((start, end));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Where a text begins and ends without the white space around it; both are the same where there is nothing else.</summary>
    internal static Range Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return start..end;
    }
}
