namespace TemplateGen.Cli.Wording;

/// <summary>Picks the wording of a language.</summary>
internal static class LanguageExtensions
{
    internal static string Pick(this Language language, string chinese, string english) =>
        language == Language.Chinese ? chinese : english;
}
