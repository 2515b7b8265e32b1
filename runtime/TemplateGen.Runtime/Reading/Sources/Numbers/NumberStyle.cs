namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>What the marks between the digits of a number say about how it is written.</summary>
internal enum NumberStyle
{
    /// <summary>There are none, or letters stand before it.</summary>
    Plain,

    /// <summary>A point parts decimals, or commas thousands: <c>1,234.5</c>, <c>12.5</c>, <c>1,234,567</c>.</summary>
    DecimalPoint,

    /// <summary>A comma parts decimals, or points thousands: <c>1.234,5</c>, <c>12,5</c>, <c>1.234.567</c>.</summary>
    DecimalComma,

    /// <summary>Nothing but apostrophes part thousands: <c>1'234</c>.</summary>
    Apostrophes,

    /// <summary>One mark with three digits behind it, which may part thousands or decimals: <c>1.234</c>, <c>12,345</c>.</summary>
    Ambiguous,

    /// <summary>No one number: a date, the number of a section, or figures with nothing but commas between them.</summary>
    Listed,
}
