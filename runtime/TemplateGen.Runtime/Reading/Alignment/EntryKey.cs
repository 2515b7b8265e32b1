using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>The key of an entry as a document prints it, which may have the mark of a footnote behind it, or the name of the entry in the same cell.</summary>
internal static class EntryKey
{
    /// <summary>The key alone.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="row">The row of the form, with a row for each entry.</param>
    /// <param name="template">The form.</param>
    /// <param name="isKnown">Whether a text is the key of an entry elsewhere in the document.</param>
    internal static string Of(string text, AxisNode row, Template template, Func<string, bool> isKnown)
    {
        string key = text[..FootnoteMarks.Before(text)];
        key = key.Length < text.Length && (IsCode(key) || isKnown(key)) ? key : text;
        bool hasNames = row.Repetition?.List is { } name && template.Head.Any(list => list.IsList && list.Name == name && list.Fields.Count > 1);
        int gap = hasNames ? key.AsSpan().IndexOfAny(' ', '\u3000', '\t') : -1;
        return gap > 0 && IsCode(key.AsSpan(0, gap)) && key.AsSpan(gap).ContainsAnyExceptInRange('\0', '@') ? key[..gap] : key;
    }

    /// <summary>The key without what carries no meaning, such as blanks within it. Marks behind it do: of two keys that are alike without them neither is the other.</summary>
    internal static string Folded(string key)
    {
        int end = FootnoteMarks.Before(key);
        return end == key.Length ? LabelFolding.FoldText(key) : string.Concat(LabelFolding.FoldText(key[..end]), "\0", key.AsSpan(end).Trim());
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
