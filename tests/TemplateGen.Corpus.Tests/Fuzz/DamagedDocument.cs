using System.IO.Compression;
using System.Text;

namespace TemplateGen.Corpus.Tests.Fuzz;

/// <summary>Makes a document of the corpus worse: bytes, pieces of its text, the parts of its archive. The same seed makes the same document.</summary>
internal static class DamagedDocument
{
    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r\n", "|", "|---|", "+---+", ",", ";", "\"", "\u3000", "\u00A0", "\uFEFF", "0", "-1", "99999999999999999999", "1,2", "（", "总计", "三、", "```", "# ", "\\|", "{", "\0",
        "<table>", "</td>", "<td rowspan=0 colspan=9999>", "<tr>", "<pre>", "<!--", "&#0;", "&nbsp;", "<sup>2</sup>", "<del>", "<div style='display:flex'>", "=3D", "--b--", "<w:p>", "<w:tbl/>", "<c r=\"XFD1048577\"/>", "<!DOCTYPE x>",
    ];

    /// <summary>Damages a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="seed">Says how.</param>
    internal static byte[] Make(byte[] document, int seed)
    {
        Random random = new(seed);
        bool isArchive = document.AsSpan().StartsWith("PK"u8);
        byte[] damaged = random.Next(3) == 0 ? Bytes(document, random) : isArchive ? Parts(document, random) : Encoding.UTF8.GetBytes(Text(Encoding.UTF8.GetString(document), random));
        return random.Next(5) == 0 ? damaged[..random.Next(damaged.Length + 1)] : damaged;
    }

    private static byte[] Bytes(byte[] document, Random random)
    {
        byte[] bytes = [.. document];
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string Text(string text, Random random)
    {
        for (int i = random.Next(1, 20); i > 0 && text.Length > 1; i--)
        {
            int start = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 300), text.Length - start - 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(random.Next(text.Length), text.Substring(start, length)),
                2 => text.Insert(start, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 40)))),
                _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    private static byte[] Parts(byte[] document, Random random)
    {
        using MemoryStream stream = new();
        using (ZipArchive from = new(new MemoryStream(document, false)))
        using (ZipArchive to = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using StreamReader reader = new(entry.Open());
                string text = reader.ReadToEnd();
                if (random.Next(12) == 0)
                {
                    continue;
                }

                using StreamWriter writer = new(to.CreateEntry(random.Next(20) == 0 ? entry.FullName + "x" : entry.FullName).Open());
                writer.Write(random.Next(3) == 0 ? Element(text, random) : text);
            }
        }

        return stream.ToArray();
    }

    // Whole elements and attributes, so that what is left is often still XML.
    private static string Element(string text, Random random)
    {
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int start = text.IndexOf('<', random.Next(text.Length));
            int end = start < 0 ? -1 : text.IndexOf('>', start);
            int digit = text.IndexOfAny(['0', '1', '2', '3', '4'], random.Next(text.Length));
            if (end > 0 && text[end - 1] == '/')
            {
                text = random.Next(2) == 0 ? text.Remove(start, end - start + 1) : text.Insert(start, text[start..(end + 1)]);
            }
            else if (digit >= 0)
            {
                text = text.Insert(digit, Pieces[random.Next(12, 16)]);
            }
        }

        return text;
    }
}
