using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Says what a kind of cell holds, for documentation.</summary>
internal static class KindText
{
    internal static string Of(KindModel kind)
    {
        string text = kind.Type switch
        {
            KindType.Count => "A count, not negative",
            KindType.Integer => "A whole number",
            KindType.Decimal => "A number",
            KindType.Amount => "An amount",
            KindType.Percent => "Percentage points",
            KindType.Text => "A text",
            KindType.Date => "A date",
            KindType.Duration => "A length of time",
            KindType.Flag => "Yes or no",
            KindType.Link => "A link",
            KindType.Digits => "Digits",
            KindType.Choice => "One of " + string.Join(", ", kind.Options.Select(option => option.Name)),
            _ => "Some of " + string.Join(", ", kind.Options.Select(option => option.Name)),
        };
        return text
            + (kind.Unit is null ? "" : " in " + kind.Unit)
            + (kind.Places is { } places ? $", {places} decimal places" : "")
            + (kind.Minimum is null ? "" : $", at least {kind.Minimum}")
            + (kind.Maximum is null ? "" : $", at most {kind.Maximum}");
    }
}
