namespace TemplateGen.Rules;

/// <summary>Which of the reports at hand an operand is taken from.</summary>
internal enum ReportAge
{
    /// <summary>The report that is checked.</summary>
    Current,

    /// <summary>That of the period before.</summary>
    PeriodBefore,

    /// <summary>That of the same period a year earlier.</summary>
    YearBefore,
}
