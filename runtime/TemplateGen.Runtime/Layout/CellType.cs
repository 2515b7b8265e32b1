namespace TemplateGen.Layout;

/// <summary>What sort of value a cell holds.</summary>
public enum CellType
{
    /// <summary>A whole number that is not negative.</summary>
    Count,

    /// <summary>A whole number of either sign.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>An amount in a unit, usually money.</summary>
    Amount,

    /// <summary>A percentage, in percentage points.</summary>
    Percent,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>An address of a page or document.</summary>
    Link,

    /// <summary>A string of digits of a fixed length, such as a registration number.</summary>
    Digits,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>Any number of several options.</summary>
    Choices,
}
