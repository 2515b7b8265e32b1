using System.Globalization;
using System.Text;
using TemplateGen.Rendering;

namespace TemplateGen.Cli.Output;

/// <summary>Makes text from documents and file names safe for a line on a terminal.</summary>
/// <remarks>A document may hold line ends, escape sequences or marks that turn the direction of writing; none may reach a terminal as such.</remarks>
internal static class Printable
{
    internal static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !ControlCharacters.Include(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder safe = new(text, 0, first, text.Length + 16);
        bool wasBreak = false;
        foreach (char character in text.AsSpan(first))
        {
            bool isBreak = character is '\n' or '\r' or '\t';
            if (!ControlCharacters.Include(character))
            {
                safe.Append(character);
            }
            else if (!isBreak)
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else if (!wasBreak)
            {
                safe.Append(' ');
            }

            wasBreak = isBreak;
        }

        return safe.ToString();
    }
}
