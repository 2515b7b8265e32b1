using System.Text;

namespace TemplateGen.Documents.Html;

/// <summary>A part of a MIME document: headers and a body.</summary>
internal sealed class MimePart
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> _body;

    private MimePart(ReadOnlyMemory<byte> body) => _body = body;

    /// <summary>Takes headers and body apart.</summary>
    /// <param name="part">The bytes.</param>
    /// <param name="longestHeader">How long the headers may be at most.</param>
    internal static MimePart Of(ReadOnlyMemory<byte> part, int longestHeader)
    {
        part = part[(part.Length - part.Span.TrimStart("\r\n \uFEFF"u8).Length)..];
        ReadOnlySpan<byte> bytes = part.Span;
        int end = 0;
        int line;
        do
        {
            line = bytes[end..].IndexOf((byte)'\n');
            line = line < 0 ? bytes.Length - end : line + 1;
            end += line;
        }
        while (end < bytes.Length && end < longestHeader && bytes[(end - line)..end].TrimEnd("\r\n "u8).Length > 0);

        MimePart made = new(part[end..]);
        string text = Encoding.Latin1.GetString(bytes[..Math.Min(end, longestHeader)]).Replace("\r", "", StringComparison.Ordinal);

        // A line that begins with a space goes on with the one before it.
        foreach (string header in text.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n'))
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                made._headers.TryAdd(header[..colon].Trim(), header[(colon + 1)..].Trim());
            }
        }

        return made;
    }

    /// <summary>A header; empty where there is none of that name.</summary>
    internal string Header(string name) => _headers.GetValueOrDefault(name, "");

    /// <summary>A parameter of the type of the content, such as its boundary; null where it is not given.</summary>
    internal string? Parameter(string name)
    {
        foreach (string parameter in Header("content-type").Split(';').Skip(1))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter[(equals + 1)..].Trim().Trim('"');
            }
        }

        return null;
    }

    /// <summary>The parts of a body with several.</summary>
    /// <param name="boundary">What stands between them.</param>
    /// <param name="most">How many there may be at most.</param>
    internal IEnumerable<MimePart> Split(string boundary, int most)
    {
        byte[] mark = Encoding.Latin1.GetBytes("--" + boundary);
        ReadOnlyMemory<byte> rest = _body;
        int next = rest.Span.IndexOf(mark);
        for (int count = 0; next >= 0 && count < most; count++)
        {
            rest = rest[(next + mark.Length)..];
            next = rest.Span.IndexOf(mark);
            ReadOnlyMemory<byte> part = next < 0 ? rest : rest[..next];
            if (!part.Span.StartsWith("--"u8))
            {
                yield return Of(part, 64 * 1024);
            }
        }
    }

    /// <summary>The body without what was done to it for its transport.</summary>
    internal ReadOnlyMemory<byte> Decode() => Header("content-transfer-encoding").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(_body.Span),
        "base64" => Base64(_body.Span),
        _ => _body,
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        byte[] decoded = new byte[body.Length];
        int length = 0;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != '=' || i + 1 >= body.Length)
            {
                decoded[length++] = body[i];
            }
            else if (body[i + 1] == '\n')
            {
                i++;
            }
            else if (body[i + 1] == '\r')
            {
                i += i + 2 < body.Length && body[i + 2] == '\n' ? 2 : 1;
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                decoded[length++] = (byte)((Convert.ToInt32(((char)body[i + 1]).ToString(), 16) << 4) + Convert.ToInt32(((char)body[i + 2]).ToString(), 16));
                i += 2;
            }
            else
            {
                decoded[length++] = body[i];
            }
        }

        return decoded[..length];
    }

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        // What is no letter of it, such as line ends, does not count; so neither does a last group that was cut off.
        byte[] letters = new byte[body.Length];
        int count = 0;
        foreach (byte letter in body)
        {
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/')
            {
                letters[count++] = letter;
            }
        }

        byte[] decoded = new byte[Base64Length(count)];
        _ = System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count - (count % 4)), decoded, out _, out int length);
        return [.. decoded[..length], .. Rest(letters.AsSpan(count - (count % 4), count % 4))];
    }

    private static int Base64Length(int letters) => (letters / 4 * 3) + 3;

    private static byte[] Rest(ReadOnlySpan<byte> letters)
    {
        if (letters.Length < 2)
        {
            return [];
        }

        byte[] padded = [.. letters, .. Enumerable.Repeat((byte)'=', 4 - letters.Length)];
        byte[] decoded = new byte[3];
        _ = System.Buffers.Text.Base64.DecodeFromUtf8(padded, decoded, out _, out int length);
        return decoded[..length];
    }
}
