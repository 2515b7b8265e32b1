using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Says what a kind of cell holds, for documentation.</summary>
internal static class KindText
{
    internal static string Of(KindModel kind)
    {
        string text = kind.Type switch
        {
            KindType.Count => kind.Minimum is null ? "A count, not negative" : "A count",
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
            + (kind.Places is { } places ? $", {places} decimal {(places == 1 ? "place" : "places")}" : "")
            + (kind.Minimum is null ? "" : $", at least {kind.Minimum}")
            + (kind.Maximum is null ? "" : $", at most {kind.Maximum}")
            + (kind.Marks.Count == 0 ? "" : ", or a mark: " + string.Join(", ", kind.Marks.Select(Mark)));
    }

    private static string Mark(MarkModel mark) => mark.Value is null ? mark.Text : $"{mark.Text} as {mark.Value}";
}
