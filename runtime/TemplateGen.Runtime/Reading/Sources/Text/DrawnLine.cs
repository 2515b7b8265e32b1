using System.Buffers;

namespace TemplateGen.Reading.Sources;

/// <summary>Lines of tables drawn with the characters for boxes, and lines with other bars than the common one.</summary>
internal static class DrawnLine
{
    private const char FirstOfBoxes = '\u2500';
    private const char LastOfBoxes = '\u257F';

    private static readonly SearchValues<char> _uprights = SearchValues.Create("│┃┆┇┊┋║╎╏");
    private static readonly SearchValues<char> _edges = SearchValues.Create("┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬");

    // Bars that input methods write for the common one.
    private static readonly SearchValues<char> _bars = SearchValues.Create("｜￨︱");

    /// <summary>Whether a line belongs to a table drawn with boxes: it begins and ends with a piece of its frame.</summary>
    internal static bool IsPart(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.Length > 1 && IsFrame(text[0]) && IsFrame(text[^1]);
    }

    /// <summary>Whether a part of such a line is empty or nothing but frame.</summary>
    internal static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (character is (< FirstOfBoxes or > LastOfBoxes) and not ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character parts the cells of such a line.</summary>
    internal static bool IsBorder(char character) => _uprights.Contains(character) || _edges.Contains(character);

    /// <summary>Whether bars that are wide part the cells of a document: it has more of them than common ones.</summary>
    internal static bool HasWideBars(ReadOnlySpan<char> document)
    {
        int wide = 0;
        ReadOnlySpan<char> rest = document;
        for (int at = rest.IndexOfAny(_bars); at >= 0; at = rest.IndexOfAny(_bars))
        {
            wide++;
            rest = rest[(at + 1)..];
        }

        return wide > 0 && wide > document.Count('|');
    }

    /// <summary>A line with the common bar for those that are wide; where it has common ones, the others are text.</summary>
    internal static TextLine Plain(in TextLine line)
    {
        if (!line.Span.ContainsAny(_bars) || line.Span.Contains('|'))
        {
            return line;
        }

        char[] text = line.Span.ToArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = _bars.Contains(text[i]) ? '|' : text[i];
        }

        return line with { Text = text };
    }

    private static bool IsFrame(char character) => character is >= FirstOfBoxes and <= LastOfBoxes && IsBorder(character);
}
