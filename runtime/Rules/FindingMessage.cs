namespace TemplateGen.Rules;

/// <summary>Writes the sentence of a finding.</summary>
internal static class FindingMessage
{
    internal static string Write(Finding finding, Language language) => finding.RuleId;
}
