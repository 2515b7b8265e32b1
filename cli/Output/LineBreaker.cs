using Spectre.Console;

namespace TemplateGen.Cli.Output;

/// <summary>Breaks a text into lines: at spaces, and between Chinese characters, which are two wide.</summary>
internal static class LineBreaker
{
    // Punctuation that may not begin a line.
    private const string Closing = "，。；：、）”！？";

    internal static IEnumerable<string> Break(string text, int width)
    {
        int start = 0;
        int used = 0;
        int best = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (i > start && CanBreakBefore(text, i))
            {
                best = i;
            }

            used += text[i].GetCellWidth();
            if (used > width && text[i] != ' ' && best > start)
            {
                yield return text[start..best].TrimEnd();
                start = best;
                best = -1;
                used = text[start..(i + 1)].GetCellWidth();
            }
        }

        yield return text[start..];
    }

    private static bool CanBreakBefore(string text, int index) =>
        text[index] != ' ' && !Closing.Contains(text[index], StringComparison.Ordinal)
        && (text[index - 1] == ' ' || (text[index - 1].GetCellWidth() == 2 && text[index - 1] is not ('（' or '“')) || text[index].GetCellWidth() == 2);
}
