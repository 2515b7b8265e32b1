using System.Globalization;
using System.Text;
using System.Xml;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Reads a text that may have runs of different looks.</summary>
internal static class RichText
{
    /// <summary>The text of an element <c>si</c> or <c>is</c>, as it is seen.</summary>
    /// <param name="reader">Stands at the element.</param>
    /// <param name="part">The name of the part, for messages.</param>
    /// <param name="hasStruck">Whether a part of it is struck through, which is left out.</param>
    internal static string Read(XmlReader reader, string part, out bool hasStruck)
    {
        hasStruck = false;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        StringBuilder text = new();
        int depth = reader.Depth;
        bool isStruck = false;
        char script = '\0';
        while (PartXml.Next(reader, part) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "r":
                    isStruck = false;
                    script = '\0';
                    break;
                case "strike":
                    isStruck = reader.GetAttribute("val") is not ("0" or "false");
                    break;
                case "vertAlign":
                    script = reader.GetAttribute("val") switch { "superscript" => '^', "subscript" => '_', _ => '\0' };
                    break;
                case "t":
                    string run = Decode(PartXml.Text(reader, part));
                    hasStruck |= isStruck && !string.IsNullOrWhiteSpace(run);
                    Append(text, isStruck ? "" : run, script);
                    break;
                case "rPh":
                    PartXml.Skip(reader, part);
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A text in which characters that XML cannot hold are written as <c>_x000D_</c>.</summary>
    internal static string Decode(string text)
    {
        int next = text.IndexOf("_x", StringComparison.Ordinal);
        if (next < 0)
        {
            return text;
        }

        StringBuilder decoded = new(text.Length);
        int done = 0;
        while (next >= 0 && next + 7 <= text.Length)
        {
            if (text[next + 6] == '_' && ushort.TryParse(text.AsSpan(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                && !char.IsSurrogate((char)code))
            {
                decoded.Append(text, done, next - done).Append((char)code);
                done = next + 7;
            }

            next = text.IndexOf("_x", Math.Max(done, next + 1), StringComparison.Ordinal);
        }

        return decoded.Append(text, done, text.Length - done).ToString();
    }

    private static void Append(StringBuilder text, string run, char script)
    {
        // A figure that is raised or lowered is no digit of the figure before it.
        if (script != '\0' && run.Length > 0 && char.IsAsciiDigit(run[0]) && text.Length > 0 && char.IsAsciiDigit(text[^1]))
        {
            text.Append(script);
        }

        text.Append(run);
    }
}
