using System.Text;

namespace TemplateGen.Corpus.Shapes;

/// <summary>How wide text is drawn: a Chinese character takes two places.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.Sum(Of);

    private static int Of(char character) => character is >= '\u1100' and not ('\u2013' or '\u2014') && character is not (>= '\u2000' and <= '\u200f') ? 2 : 1;

    /// <summary>Text broken into lines that are no wider than that.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        foreach (string part in text.Split('\n'))
        {
            StringBuilder line = new();
            int used = 0;
            foreach (char character in part)
            {
                // Figures are not broken: they stick out, as they do on paper.
                if (used + Of(character) > width && line.Length > 0 && !(char.IsAsciiDigit(character) && char.IsAsciiDigit(line[^1])))
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(character);
                used += Of(character);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }
}
