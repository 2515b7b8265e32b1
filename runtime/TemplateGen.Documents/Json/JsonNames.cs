using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateGen.Documents.Html;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>What the names and values of JSON are to a reader of tables.</summary>
internal static class JsonNames
{
    // The longest label is broken over fewer.
    private const int FewestLines = 8;

    /// <summary>Whether a name is a label, in words: those of programs are of ASCII letters without a space.</summary>
    internal static bool AreWords(string name) => !Ascii.IsValid(name) || name.AsSpan().Trim().Contains(' ');

    /// <summary>The words of a name in letters of a program, in small letters: <c>startRow</c>, <c>start_row</c> and <c>START-ROW</c> have two.</summary>
    internal static List<string> WordsOf(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int end = 1; end <= name.Length; end++)
        {
            bool begins = end == name.Length || name[end] is '_' or '-'
                || (char.IsAsciiLetterUpper(name[end]) && (!char.IsAsciiLetterUpper(name[end - 1]) || (end + 1 < name.Length && char.IsAsciiLetterLower(name[end + 1]))));
            if (begins && name[start..end].Trim('_', '-') is { Length: > 0 } word)
            {
                words.Add(word.ToLowerInvariant());
            }

            start = begins ? end : start;
        }

        return words;
    }

    /// <summary>Whether names differ only by a number that counts them up, such as <c>c1</c>, <c>c2</c>, <c>c3</c>.</summary>
    internal static bool CountUp(IEnumerable<string> names)
    {
        string? start = null;
        int last = 0;
        foreach (string name in names)
        {
            int digits = name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1;
            if (!int.TryParse(name.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || (start is not null && (number != last + 1 || !name.AsSpan(0, digits).SequenceEqual(start))))
            {
                return false;
            }

            (start, last) = (name[..digits], number);
        }

        return true;
    }

    /// <summary>Whether a value is one cell: no object, no array, no page.</summary>
    internal static bool IsPlain(PlacedJson value) => value.Kind is not (JsonValueKind.Object or JsonValueKind.Array) && !HtmlSignature.IsIn(value.Text);

    /// <summary>Whether an object holds a text of so many lines that it is a page or more, and no cell.</summary>
    internal static bool HoldsLines(PlacedJson value) => value.Members.Any(static member => member.Value.Kind == JsonValueKind.String && member.Value.Text.AsSpan().Count('\n') >= FewestLines);

    /// <summary>Whether a value is a number, or a text with digits and no letters.</summary>
    internal static bool IsFigure(PlacedJson value) =>
        value.Kind == JsonValueKind.Number || (value.Kind == JsonValueKind.String && value.Text.Any(char.IsDigit) && !value.Text.Any(char.IsLetter));
}
