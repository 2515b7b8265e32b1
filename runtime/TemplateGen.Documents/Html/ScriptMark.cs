using System.Globalization;

namespace TemplateGen.Documents.Html;

/// <summary>What text above or below the line means behind other text.</summary>
internal static class ScriptMark
{
    private static readonly char[] _marks = ['[', '(', '（', '〔', '［', '*', '＊', '※', '注', '†', '‡'];

    /// <summary>Whether it is the mark of a footnote.</summary>
    /// <param name="text">The text above the line.</param>
    internal static bool IsFootnote(string text) =>
        Array.IndexOf(_marks, text[0]) >= 0 || CharUnicodeInfo.GetUnicodeCategory(text[0]) == UnicodeCategory.OtherNumber;

    /// <summary>Whether it would run together with the figure before it, as the 4 of 10⁴ does.</summary>
    /// <param name="last">The character before.</param>
    /// <param name="text">The text above or below the line.</param>
    internal static bool RunsTogether(char last, string text) => char.IsDigit(last) && (char.IsDigit(text[0]) || text[0] is '-' or '+');
}
