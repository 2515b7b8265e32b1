using System.Buffers;
using System.Text;

namespace TemplateGen.Reading.Sources;

/// <summary>Takes out the pronunciations that some web pages and their copies print behind characters, such as 信息內(nèi)容: labels and names are told without them.</summary>
/// <remarks>A page has many of them. A few syllables in brackets mean something else.</remarks>
internal static class ReadingAids
{
    private const int Fewest = 4;
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");
    private static readonly string[] _initials = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"];
    private static readonly string[] _endings = ["", "n", "ng", "r"];

    /// <summary>A document without its pronunciations.</summary>
    internal static SourceDocument Without(SourceDocument document)
    {
        int count = 0;
        foreach (SourceLine line in document.Lines)
        {
            for (int place = 0; count < Fewest && Next(line.Text, place) is ( >= 0 and var start, var length); place = start + length)
            {
                count++;
            }

            if (count == Fewest)
            {
                return document with { Rows = [.. document.Rows.Select(static row => row with { Cells = [.. row.Cells.Select(Without)] })] };
            }
        }

        return document;
    }

    private static SourceCell Without(SourceCell cell) => cell with { Lines = [.. cell.Lines.Select(static line => line with { Text = Without(line.Text) })] };

    private static string Without(string text)
    {
        StringBuilder? left = null;
        int done = 0;
        while (Next(text, done, left) is ( >= 0 and var start, var length))
        {
            (left ??= new StringBuilder(text.Length)).Append(text, done, start - done);
            done = start + length;
        }

        return left is null ? text : left.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Where a pronunciation with its brackets begins, behind a character that has one; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="left">What is left of the text before that, if something was taken out: a character may be pronounced in several ways.</param>
    private static (int Start, int Length) Next(string text, int from, StringBuilder? left = null)
    {
        for (int open = text.IndexOf('(', from); open >= 0; open = text.IndexOf('(', open + 1))
        {
            ReadOnlySpan<char> rest = text.AsSpan(open + 1);
            int close = rest[..Math.Min(rest.Length, LongestSyllable + 1)].IndexOf(')');
            char before = open > from || left is null ? open > 0 ? text[open - 1] : default : left[^1];
            if (close > 0 && before is >= '\u4E00' and <= '\u9FFF' && IsSyllable(rest[..close]))
            {
                return (open, close + 2);
            }
        }

        return (-1, 0);
    }

    private static bool IsSyllable(ReadOnlySpan<char> text)
    {
        foreach (string initial in _initials)
        {
            if (text.StartsWith(initial, StringComparison.Ordinal))
            {
                text = text[initial.Length..];
                break;
            }
        }

        int vowels = text.IndexOfAnyExcept(_vowels);
        vowels = vowels < 0 ? text.Length : vowels;
        return vowels is >= 1 and <= 3 && Array.IndexOf(_endings, text[vowels..].ToString()) >= 0;
    }
}
