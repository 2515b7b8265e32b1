namespace TemplateGen.Layout;

/// <summary>What texts of documents differ in without saying anything by it: marks without width, the width of characters, kinds of dashes.</summary>
internal static class CharacterFolding
{
    /// <summary>Whether a character is a mark without width, such as one that says where a line may be broken.</summary>
    internal static bool IsZeroWidth(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>A character in its narrow form, every dash a hyphen.</summary>
    internal static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '–' or '—' or '―' or '−' or '‐' or '‑' or '‒' or '﹣' or '─' => '-',
        _ => character,
    };
}
