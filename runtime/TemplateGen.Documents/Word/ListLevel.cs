using DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Documents.Word;

/// <summary>How the paragraphs of one level of a list are numbered.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The name of the format of its numbers, such as <c>chineseCounting</c>.</param>
/// <param name="Text">What is printed, with <c>%1</c> for the number of the first level, and so on.</param>
/// <param name="Restart">The level, from 1, behind which it begins anew; 0 for never; null for every level above.</param>
/// <param name="IsLegal">Whether the numbers of all levels are decimal.</param>
/// <param name="Gap">What stands between the number and the text.</param>
/// <param name="Style">The style of paragraphs that belongs to the level, or null.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? Restart, bool IsLegal, string Gap, string? Style)
{
    /// <summary>Whether the level has a mark in place of numbers.</summary>
    internal bool IsBullet => Format is "bullet" or "none";

    /// <summary>What a document says of a level.</summary>
    internal static ListLevel Of(Level level) => new(
        WordStyles.Number(level.StartNumberingValue) ?? 0,
        WordStyles.Text(level.NumberingFormat, "val") ?? "decimal",
        WordStyles.Text(level.LevelText, "val") ?? "",
        WordStyles.Number(level.LevelRestart),
        level.IsLegalNumberingStyle is { } legal && WordStyles.Text(legal, "val") is not ("0" or "false" or "off"),
        WordStyles.Text(level.LevelSuffix, "val") == "nothing" ? "" : " ",
        level.ParagraphStyleIdInLevel?.Val?.Value);
}
