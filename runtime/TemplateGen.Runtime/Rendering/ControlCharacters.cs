namespace TemplateGen.Rendering;

/// <summary>Characters that do something to the text around them instead of standing in it.</summary>
internal static class ControlCharacters
{
    /// <summary>Whether a character is one: it breaks lines, drives a terminal, or turns the direction of writing, so that 12 may be read as 21.</summary>
    internal static bool Include(char character) => char.IsControl(character) || character is
        '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
