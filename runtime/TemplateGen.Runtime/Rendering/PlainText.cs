using System.Text;

namespace TemplateGen.Rendering;

/// <summary>Text from documents as it may stand in a plain text.</summary>
internal static class PlainText
{
    /// <summary>One line: line ends and tabs become spaces, other controls (an escape could drive a terminal, a mark turn figures round) U+FFFD.</summary>
    internal static string Line(string text)
    {
        if (!text.Any(ControlCharacters.Include))
        {
            return text;
        }

        StringBuilder line = new(text.Length);
        foreach (char character in text)
        {
            line.Append(character is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : ControlCharacters.Include(character) ? '\uFFFD' : character);
        }

        return line.ToString();
    }

    /// <summary>A line of a text with drawn tables: a bar would look like a line of one, so a wide one stands for it.</summary>
    internal static string Drawn(string text) => Line(text).Replace('|', '｜');
}
