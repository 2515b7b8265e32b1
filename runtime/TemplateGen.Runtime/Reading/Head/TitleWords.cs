using System.Buffers;

namespace TemplateGen.Reading.Head;

/// <summary>Lines that name a report in words of their own: with half of what its title prints in one piece.</summary>
internal static class TitleWords
{
    private static readonly SearchValues<char> _sentence = SearchValues.Create("，,。；;");

    /// <summary>Where the first piece stands in a line that is half of the words of a title; -1 where there is none.</summary>
    /// <param name="line">The line without what carries no meaning.</param>
    /// <param name="words">The words, likewise.</param>
    internal static int Half(string line, string words)
    {
        int half = (words.Length + 1) / 2;
        for (int start = 0; half > 0 && start + half <= words.Length; start++)
        {
            if (line.IndexOf(words.Substring(start, half), StringComparison.Ordinal) is >= 0 and var place)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The same in a line that also ends like the title and is no sentence.</summary>
    /// <param name="line">The line without what carries no meaning.</param>
    /// <param name="words">The words, likewise.</param>
    internal static int Alike(string line, string words) =>
        words.Length >= 2 && ChineseTitles.InFull(line).EndsWith(words[^2..], StringComparison.Ordinal) && line.AsSpan().IndexOfAny(_sentence) < 0 ? Half(line, words) : -1;
}
