using System.Text;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>A paragraph while it is read.</summary>
/// <param name="place">Where it begins.</param>
internal sealed class WordParagraph(SourcePlace place)
{
    private readonly StringBuilder _text = new();

    /// <summary>Where it begins.</summary>
    internal SourcePlace Place { get; } = place;

    /// <summary>Its style, or null.</summary>
    internal string? Style { get; set; }

    /// <summary>The list that it belongs to, where it says so itself.</summary>
    internal int? List { get; set; }

    /// <summary>Its level in the list, where it says so itself.</summary>
    internal int? Level { get; set; }

    /// <summary>Whether a tracked change joins it with the next one.</summary>
    internal bool IsMarkDeleted { get; set; }

    /// <summary>How many text boxes hang on it.</summary>
    internal int TextBoxes { get; set; }

    /// <summary>What stands in those text boxes, which follows the paragraph.</summary>
    internal List<SourceRow> Hanging { get; } = [];

    /// <summary>Adds text. A figure that is raised or lowered is kept apart from the one before.</summary>
    internal void Add(string text, char script)
    {
        if (script != '\0' && text.Length > 0 && char.IsAsciiDigit(text[0]) && _text.Length > 0 && char.IsAsciiDigit(_text[^1]))
        {
            _text.Append(script);
        }

        _text.Append(text);
    }

    /// <summary>Its lines that are not blank, with its number before them.</summary>
    /// <param name="number">The number as printed, with the gap behind it; may be empty.</param>
    internal List<SourceLine> ToLines(string number)
    {
        List<SourceLine> lines = [];
        if (number.Length > 0)
        {
            // Joined with a figure, the number would make another figure of it.
            bool isApart = FirstCharacter() is not { } first || char.IsDigit(first) || first is '-' or '+' or '.' or '－' or '＋';
            _text.Insert(0, isApart ? number + "\n" : number);
        }

        ReadOnlySpan<char> rest = _text.ToString();
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
            if (line[LineReader.Trim(line)] is { IsEmpty: false } text)
            {
                lines.Add(new SourceLine(text.ToString(), Place));
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return lines;
    }

    private char? FirstCharacter()
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (!LineReader.IsSpace(_text[i]))
            {
                return _text[i];
            }
        }

        return null;
    }
}
