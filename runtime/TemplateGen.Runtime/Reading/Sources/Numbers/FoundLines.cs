using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>The lines of a document as they stood before their figures were written as usual; characters keep their places.</summary>
internal sealed class FoundLines
{
    private const int MostOfOnePlace = 16;
    private const int LongestLine = 1_000;

    // By the place of their line: what is asked for may stand anywhere in it.
    private readonly Dictionary<SourcePlace, List<(string Read, string Found)>> _lines = [];
    private readonly Lazy<List<TextLine>>? _text;

    /// <summary>Lines that are added as they are changed.</summary>
    internal FoundLines()
    {
    }

    /// <summary>The lines of a text.</summary>
    internal FoundLines(string text) => _text = new(() => LinesOf(text));

    /// <summary>Keeps a line that is to be changed.</summary>
    /// <returns>Whether there is room for it: what could not be found again is left as it stands. No line with figures of a table is as long, no cell has as many.</returns>
    internal bool Add(SourcePlace place, string read, string found)
    {
        if (!_lines.TryGetValue(place with { Column = 0 }, out List<(string, string)>? lines))
        {
            _lines[place with { Column = 0 }] = lines = [];
        }

        if (lines.Count == MostOfOnePlace || found.Length > LongestLine)
        {
            return false;
        }

        lines.Add((read, found));
        return true;
    }

    /// <summary>What stood at a place where something else was read; null where that cannot be told.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="place">Where it stands.</param>
    internal string? Find(string text, SourcePlace place)
    {
        if (_text is null)
        {
            (string read, string stood) = _lines.GetValueOrDefault(place with { Column = 0 })?.Find(line => line.Read.Contains(text, StringComparison.Ordinal)) ?? default;
            return read?.IndexOf(text, StringComparison.Ordinal) is { } at ? stood.Substring(at, text.Length) : null;
        }

        if (place.Line < 1 || place.Line > _text.Value.Count || _text.Value[place.Line - 1].Span is var whole && (place.Column < 1 || place.Column - 1 + text.Length > whole.Length))
        {
            return null;
        }

        ReadOnlySpan<char> found = _text.Value[place.Line - 1].Span.Slice(place.Column - 1, text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != found[i] && (text[i] is not (',' or '.') || (found[i] is not (',' or '.' or '\'' or '’') && !LineReader.IsGap(found[i]))))
            {
                return null; // it was put together of several pieces
            }
        }

        return found.ToString();
    }

    private static List<TextLine> LinesOf(string text)
    {
        List<TextLine> lines = [];
        LineReader reader = new(text);
        while (reader.Read())
        {
            lines.Add(reader.Line);
        }

        return lines;
    }
}
