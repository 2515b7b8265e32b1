using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Fields whose label and value stand on lines: with a colon between them, with a wide gap, or the value on the next line.</summary>
/// <param name="fields">The fields that are looked for.</param>
internal sealed class FieldLines(WantedFields fields)
{
    private const int LongestValue = 400;

    private readonly Func<string, bool> _isWanted = fields.Has;

    /// <summary>Values behind a label and its colon.</summary>
    internal void ReadColons(in SourceLine line)
    {
        foreach ((string label, int start, string value) in LabelledLine.Parts(line.Text, _isWanted))
        {
            fields.At(label).Found(value, line.Place.After(start));
        }
    }

    /// <summary>A label on a line of its own, or parted by a wide gap, with the value behind it; on the next line only where a label follows that in turn.</summary>
    internal void ReadPieces(IReadOnlyList<SourceLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && fields.Find(lines[i].Text) is { } field && (i + 2 >= lines.Count || fields.IsLabel(lines[i + 2].Text)))
            {
                Found(field, lines[i + 1]);
            }

            if (Parts(lines[i]) is [.. var before, var label, var value] && before.TrueForAll(part => fields.IsLabel(part.Text)) && fields.Find(label.Text) is { } apart)
            {
                Found(apart, value);
            }
        }
    }

    private void Found(WantedField field, in SourceLine value)
    {
        if (value.Text.Length <= LongestValue && !fields.IsLabel(value.Text))
        {
            field.Found(value.Text, value.Place);
        }
    }

    /// <summary>The parts of a line with gaps of two columns or more between them; none where it has no such gap, or is longer than a label and its value.</summary>
    private static List<SourceLine> Parts(in SourceLine line)
    {
        int gap = Gap(line.Text, 0);
        if (gap < 0)
        {
            return [];
        }

        List<SourceLine> parts = [];
        int start = 0;
        for (; gap > 0; gap = Gap(line.Text, gap))
        {
            Add(line, start, gap, parts);
            start = gap + 1;
        }

        Add(line, start, line.Text.Length, parts);
        return parts;
    }

    /// <summary>Where the next gap ends behind a place of a line, or -1.</summary>
    private static int Gap(string text, int behind)
    {
        for (int i = behind + 1; i < text.Length && text.Length <= LongestValue; i++)
        {
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Add(in SourceLine line, int start, int end, List<SourceLine> parts)
    {
        string text = line.Text[start..end];
        if (!string.IsNullOrWhiteSpace(text))
        {
            parts.Add(new SourceLine(text.Trim(), line.Place.After(start + text.Length - text.TrimStart().Length)));
        }
    }
}
