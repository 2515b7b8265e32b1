using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>Writes the sentence of a finding in English, in the names of the template; an official wording is quoted where it is not Chinese.</summary>
internal static class EnglishMessage
{
    internal static string Write(Finding finding)
    {
        string place = finding.Scope.Length > 0 ? finding.Scope + ": " : "";
        return place + (finding.Outcome == RuleOutcome.Undetermined ? Undetermined(finding) : Violated(finding))
            + string.Concat(finding.Stated.Select(static stated => $" (the text says \"{stated.Text}\"{Place(stated)})"));
    }

    private static string Place(StatedFigure stated) => stated.Place is not { } place ? "" : place.HasLine ? $" in line {place.Line}" : $" at {place}";

    private static string? Wording(Finding finding) =>
        finding.Rule.Message is { } message && !FindingMessage.IsChinese(message) ? message : null;

    private static string Violated(Finding finding)
    {
        FindingDetails details = finding.Details;
        string tolerance = details.Tolerance is { } within ? $" (tolerance {Figures.Of(within)})" : "";
        if (details.Comparison is not { } comparison)
        {
            if (Entries(details) is { Length: > 0 } entries)
            {
                return entries;
            }

            if (details.OnlyWhen is { } condition)
            {
                return $"not to be filled in unless {condition}, but the report says {FilledIn(finding)}";
            }

            string found = finding.Left.Length > 0 ? $" (the report says {finding.Left})" : "";
            return details.Length is not null ? $"should have {finding.Rule.Words}{found}" : $"{Wording(finding) ?? finding.Rule.Words}: does not hold{found}";
        }

        string? computed = details.ComputedName ?? (finding.IsRange ? "it" : null);
        if (computed is null)
        {
            return $"{Wording(finding) ?? finding.Rule.Words}: {finding.Left} {FindingMessage.BrokenSign(comparison)} {finding.Right}{tolerance}";
        }

        string wording = Wording(finding) is { } official ? official + ": " : "";
        string expected = finding is { AreDates: false, Expected: { } figure } ? Figures.Of(figure) : finding.Right;
        string actual = finding is { AreDates: false, Actual: { } stated } ? Figures.Of(stated) : finding.Left;
        string difference = finding.Difference is { } distance && distance != 0 ? $" (difference {Figures.Of(distance)})" : "";
        return $"{wording}{(computed.Length > 0 ? computed + " " : "")}should {Required(comparison)} {expected} but the report says {actual}{difference}{tolerance}";
    }

    private static string FilledIn(Finding finding) =>
        string.Join(", ", finding.Cells.Take(FindingMessage.MostNamed).Select(static cell => $"{FindingMessage.Figure(cell, Language.English)} in {cell.Address}"))
        + (finding.Cells.Count > FindingMessage.MostNamed ? $" and {finding.Cells.Count - FindingMessage.MostNamed} more" : "");

    /// <summary>What is wrong with the rows of a table that go by a list.</summary>
    private static string Entries(FindingDetails details) => string.Join("; ", new[]
    {
        details.AbsentKeys.Count > 0 ? $"there is no row for {Keys(details.AbsentKeys)}, which the report lists" : null,
        details.UnlistedKeys.Count > 0 ? $"there is a row for {Keys(details.UnlistedKeys)}, which the report does not list" : null,
        details.RepeatedKeys.Count > 0 ? $"{Keys(details.RepeatedKeys)} is listed more than once" : null,
    }.OfType<string>());

    private static string Keys(IReadOnlyList<string> keys) => string.Join(", ", keys.Take(FindingMessage.MostNamed).Select(static key => $"'{key}'"))
        + (keys.Count > FindingMessage.MostNamed ? $" and {keys.Count - FindingMessage.MostNamed} more" : "");

    private static string Required(Operator comparison) => comparison switch
    {
        Operator.Equal => "be",
        Operator.NotEqual => "not be",
        Operator.Less => "be less than",
        Operator.LessOrEqual => "be at most",
        Operator.Greater => "be more than",
        _ => "be at least",
    };

    private static string Undetermined(Finding finding)
    {
        string subject = Wording(finding) ?? (finding.Details.ComputedName is { Length: > 0 } computed ? computed : finding.Rule.Words);
        List<string> reasons = [];
        if (finding.WaitsFor.Count > 0)
        {
            string cells = string.Join(", ", finding.WaitsFor.Take(FindingMessage.MostNamed).Select(cell => cell.Address + Why(cell)));
            string more = finding.WaitsFor.Count > FindingMessage.MostNamed ? $" and {finding.WaitsFor.Count - FindingMessage.MostNamed} more" : "";
            reasons.Add("it waits for " + cells + more);
        }

        if (finding.Details.AbsentKeys.Count > 0)
        {
            reasons.Add("there is no row for " + Keys(finding.Details.AbsentKeys));
        }

        if (finding.Details.IsUnread)
        {
            reasons.Add("not all rows of the table could be read");
        }

        if (finding.Details.Fields.Count > 0)
        {
            reasons.Add("not filled in: " + string.Join(", ", finding.Details.Fields));
        }

        if (finding.Details.WaitsForPrevious)
        {
            reasons.Add("the earlier report leaves it open");
        }

        return subject + " cannot be checked" + (reasons.Count > 0 ? ": " + string.Join("; ", reasons) : "");
    }

    private static string Why(Cell cell) => cell.State switch
    {
        CellState.Unreadable => cell.Text is { } text ? $" (unreadable: {text})" : " (unreadable)",
        CellState.Missing => " (missing)",
        _ => " (blank)",
    };
}
