namespace TemplateGen.Rules;

/// <summary>Which earlier report a rule asks for.</summary>
internal static class EarlierPeriod
{
    /// <summary>What a rule calls the report of the same period a year earlier.</summary>
    internal const string Year = "year";

    /// <summary>Which report a rule means by what stands behind <c>previous</c>; null for this one.</summary>
    internal static ReportAge AgeOf(string? previous) => previous switch { null => ReportAge.Current, Year => ReportAge.YearBefore, _ => ReportAge.PeriodBefore };

    /// <summary>How many periods of a form a year has.</summary>
    internal static int CountOf(string period) => period switch { "quarter" => 4, "month" => 12, _ => 1 };

    /// <summary>The report of the period before (<c>previous</c>), or of the same period a year earlier (<c>previous(year)</c>).</summary>
    /// <remarks>
    /// Year and number decide. On a yearly form a single report is taken on trust: choosing it is the caller's business, and documents do not
    /// always say their year. A quarter or month whose number is not known is neither.
    /// </remarks>
    internal static Report? Find(Report report, IReadOnlyList<Report> earlier, bool isYearEarlier)
    {
        int count = CountOf(report.Template.Period);
        if (count == 1 && earlier.Count == 1)
        {
            return earlier[0];
        }

        int distance = isYearEarlier ? count : 1;
        return Position(report, count) is { } position ? earlier.FirstOrDefault(other => Position(other, count) == position - distance) : null;
    }

    /// <summary>The place of a report among all periods there are, or null where it does not say.</summary>
    private static long? Position(Report report, int count) =>
        CountOf(report.Template.Period) != count ? null
        : count == 1 ? report.Year
        : report.PeriodNumber is >= 1 and { } number && number <= count ? ((long?)report.Year * count) + number - 1
        : null;
}
