using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>What word processors leave in the text that they save, such as <c>[bookmark: _GoBack]</c>.</summary>
internal static partial class Residue
{
    /// <summary>A text without residue.</summary>
    internal static string Remove(string text) =>
        text.Contains("[bookmark:", StringComparison.Ordinal) ? Bookmark().Replace(text, "") : text;

    /// <summary>A text without residue.</summary>
    internal static ReadOnlySpan<char> Remove(ReadOnlySpan<char> text) =>
        text.Contains("[bookmark:", StringComparison.Ordinal) ? Bookmark().Replace(text.ToString(), "") : text;

    /// <summary>A figure without the apostrophe with which spreadsheets are told to keep it as a text.</summary>
    internal static string RemoveApostrophe(string text) =>
        text is ['\'' or '’' or '‘', (>= '0' and <= '9') or '-' or '+', ..] ? text[1..] : text;

    /// <summary>Whether a text has residue in it.</summary>
    internal static bool IsIn(string text) => Remove(text).Length < text.Length;

    [GeneratedRegex(@"\[bookmark:[^\]\r\n]{0,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bookmark();
}
