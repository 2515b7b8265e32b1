using System.Buffers;

namespace TemplateGen.Layout;

/// <summary>The tokens that say "does not apply" in any cell that holds a value: one vocabulary for documents and for JSON.</summary>
internal static class NotApplicableMarks
{
    private const int Longest = 32;

    /// <summary>Folded: without spaces, narrow, in capitals, every dash a hyphen.</summary>
    private static readonly string[] _marks =
        ["/", "//", "-", "--", "---", "----", "N/A", "N.A.", "N.A", "NA", "NOTAPPLICABLE", "不适用", "不涉及", "无此项"];

    private static readonly SearchValues<char> _beginnings = SearchValues.Create([.. _marks.Select(static mark => mark[0])]);

    /// <summary>Whether a text is one.</summary>
    internal static bool Contains(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest];
        int length = 0;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) || CharacterFolding.IsZeroWidth(character))
            {
                continue;
            }

            if (length == Longest)
            {
                return false;
            }

            folded[length++] = Fold(character);
            if (length == 1 && !_beginnings.Contains(folded[0]))
            {
                return false;
            }
        }

        foreach (string mark in _marks)
        {
            if (folded[..length].SequenceEqual(mark))
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char character) => CharacterFolding.Fold(character) switch
    {
        '\\' or '∕' or '⁄' => '/',
        char narrow => char.ToUpperInvariant(narrow),
    };
}
