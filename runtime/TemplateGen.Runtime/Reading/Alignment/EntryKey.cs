using System.Buffers;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>The key of an entry as a document prints it: without the mark of a footnote behind it, and without the name that stands in the same cell.</summary>
/// <remarks>With either it would be another entry, and where keys are nested it would stand elsewhere among them.</remarks>
internal static class EntryKey
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("*※†‡①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

    /// <summary>The key of an entry.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="row">The row of the form, with a row for each entry.</param>
    /// <param name="template">The form.</param>
    internal static string Of(string text, AxisNode row, Template template)
    {
        string key = WithoutMark(text);
        bool hasNames = row.Repetition?.List is { } name && template.Head.Any(list => list.IsList && list.Name == name && list.Fields.Count > 1);
        int gap = hasNames ? key.AsSpan().IndexOfAny(' ', '\u3000', '\t') : -1;
        return gap > 0 && IsCode(key.AsSpan(0, gap)) && key.AsSpan(gap).ContainsAnyExceptInRange('\0', '@') ? key[..gap] : key;
    }

    /// <summary>The key without the mark of a footnote.</summary>
    internal static string WithoutMark(string text)
    {
        ReadOnlySpan<char> key = text.AsSpan().TrimEnd();
        if (key.EndsWith("]") && key.LastIndexOf('[') is > 0 and var open && key[(open + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0 && open + 2 < key.Length)
        {
            key = key[..open].TrimEnd();
        }

        while (key.Length > 1 && _marks.Contains(key[^1]))
        {
            key = key[..^1].TrimEnd();
        }

        return key.Length > 0 && key.Length < text.Length ? key.ToString() : text;
    }

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        bool hasDigit = false;
        foreach (char character in text)
        {
            hasDigit |= char.IsAsciiDigit(character);
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_' or '/'))
            {
                return false;
            }
        }

        return hasDigit;
    }
}
