namespace TemplateGen.Reading.Values;

/// <summary>Whether the day or the month comes first in dates such as 03/04/2024.</summary>
internal enum DateOrder
{
    /// <summary>Nothing says so: a date that could be either is in doubt.</summary>
    Unknown,

    /// <summary>The day.</summary>
    DayFirst,

    /// <summary>The month.</summary>
    MonthFirst,
}
