using System.Globalization;
using System.Text;
using TemplateGen.Rendering;

namespace TemplateGen.Json;

/// <summary>Strings in JSON, both ways and without loss.</summary>
/// <remarks>
/// The encoders of the platform escape much that is no markup, such as the ideographic space and rare characters, and they
/// replace a surrogate without its partner, which a document may well hold.
/// </remarks>
internal static class JsonStrings
{
    /// <summary>Writes a string with its quotation marks; only what JSON demands is escaped.</summary>
    internal static void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (character >= ' ' && character is not ('"' or '\\') && !char.IsSurrogate(character))
            {
                continue;
            }

            output.WriteText(text[start..i]);
            start = i + 1;
            output.Write((byte)'\\');
            switch (character)
            {
                case '"' or '\\':
                    output.Write((byte)character);
                    break;
                case '\n':
                    output.Write((byte)'n');
                    break;
                case '\r':
                    output.Write((byte)'r');
                    break;
                case '\t':
                    output.Write((byte)'t');
                    break;
                default:
                    output.WriteText("u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        output.WriteText(text[start..]);
        output.Write((byte)'"');
    }

    /// <summary>The text of a string that a reader of JSON has found to be well formed.</summary>
    /// <param name="raw">What stands between the quotation marks.</param>
    internal static string Unescape(ReadOnlySpan<byte> raw)
    {
        string text = Encoding.UTF8.GetString(raw);
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            char escape = text[++i];
            if (escape == 'u')
            {
                plain.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                plain.Append(escape switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    _ => escape,
                });
            }
        }

        return plain.ToString();
    }
}
