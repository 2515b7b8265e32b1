namespace TemplateGen.Dsl.Model;

/// <summary>The sorts of value that a cell may hold.</summary>
public enum KindType
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>An amount in a unit.</summary>
    Amount,

    /// <summary>Percentage points.</summary>
    Percent,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>An address of a page.</summary>
    Link,

    /// <summary>Digits, such as a registration number.</summary>
    Digits,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Any number of several options.</summary>
    Choices,
}
