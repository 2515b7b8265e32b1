using System.Buffers;

namespace TemplateGen.Reading.Alignment;

/// <summary>The marks of footnotes that stand behind a label or a key.</summary>
internal static class FootnoteMarks
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("*＊※†‡①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

    /// <summary>How much of a text stands before the marks behind it, and the blanks before them; all of it where there is none.</summary>
    /// <remarks>Units and formulas end with some of them, and so do names that count: whether they are marks at all is for the caller to know.</remarks>
    internal static int Before(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimEnd();
        if (rest.EndsWith("]") && rest.LastIndexOf('[') is > 0 and var open && rest[(open + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0 && open + 2 < rest.Length)
        {
            rest = rest[..open].TrimEnd();
        }

        while (rest.Length > 1 && _marks.Contains(rest[^1]))
        {
            rest = rest[..^1].TrimEnd();
        }

        return rest.Length > 0 && rest.Length < text.TrimEnd().Length ? rest.Length : text.Length;
    }

    /// <summary>A label without the mark behind it: one, behind a letter, since labels of a form may well end with a figure in a circle or a power.</summary>
    internal static ReadOnlySpan<char> WithoutOne(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> text = label.TrimEnd();
        return text is [.., _, '*' or '＊' or '※' or (>= '①' and <= '⑨')] && char.IsLetter(text[^2]) ? text[..^1] : label;
    }
}
