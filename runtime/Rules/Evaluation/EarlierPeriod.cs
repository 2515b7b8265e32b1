namespace TemplateGen.Rules;

/// <summary>Which earlier report a rule asks for, and whether the one at hand is that.</summary>
internal static class EarlierPeriod
{
    /// <summary>Whether the earlier report at hand answers <c>previous</c> (<c>period</c>) or <c>previous(year)</c> (<c>year</c>).</summary>
    /// <remarks>
    /// The report of the period before is taken on trust: choosing it is the caller's business. On a form for quarters or months the
    /// same report can stand for either; which it is shows only where both state their quarter or month in the head, and the
    /// years differ by one. Where that does not show, only <c>previous</c> is answered.
    /// </remarks>
    internal static bool Answers(string period, Report report, Report? previous)
    {
        if (previous is null)
        {
            return false;
        }

        string every = report.Template.Period;
        if (every == "year")
        {
            return true;
        }

        bool isYearBefore = report.Year - 1 == previous.Year
            && report.HeadValues[every] is { } part
            && part == previous.HeadValues[every];
        return period == "year" ? isYearBefore : !isYearBefore;
    }
}
