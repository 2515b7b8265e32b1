namespace TemplateGen.Rules;

/// <summary>Whether a report explains why it departs from a rule.</summary>
internal static class Excuse
{
    /// <summary>Whether the text that excuses a rule is filled in.</summary>
    internal static bool IsGiven(Report report, Rule rule) => rule.ExcusedBy switch
    {
        SectionTextExpression text => IsFilledIn(report.TextValues[text.Address]),
        HeadExpression field => IsFilledIn(report.HeadValues[field.Field]),
        _ => false,
    };

    private static bool IsFilledIn(string? text) => !string.IsNullOrWhiteSpace(text);
}
