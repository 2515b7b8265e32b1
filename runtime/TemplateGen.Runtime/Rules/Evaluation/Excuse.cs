using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Whether a report explains why it departs from a rule.</summary>
internal static class Excuse
{
    /// <summary>Whether the text that excuses a rule is filled in.</summary>
    /// <remarks>It is looked up as a field of the section of the rule's table, then of the sections around it, then as a text of the report or its head.</remarks>
    internal static bool IsGiven(Report report, Rule rule)
    {
        if (rule.ExcusedBy is not { } name)
        {
            return false;
        }

        for (Section? section = rule.Table.Section; section is not null; section = section.Parent)
        {
            if (IsFilledIn(report.TextValues, section.Name + "." + name))
            {
                return true;
            }
        }

        return IsFilledIn(report.TextValues, name) || IsFilledIn(report.HeadValues, name);
    }

    private static bool IsFilledIn(FieldValues values, string name) => !string.IsNullOrWhiteSpace(values[name]);
}
