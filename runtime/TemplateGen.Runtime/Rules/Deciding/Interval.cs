using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A range of numbers; an absent end lies at infinity. Where both ends are there, both belong to it.</summary>
internal readonly record struct Interval
{
    private Interval(Fraction? lower, Fraction? upper, bool isOpen)
    {
        Lower = lower;
        Upper = upper;
        IsOpen = isOpen;
    }

    internal Fraction? Lower { get; }

    internal Fraction? Upper { get; }

    /// <summary>Whether the only end is left out.</summary>
    internal bool IsOpen { get; }

    internal static Interval Between(Fraction lower, Fraction upper) => new(lower, upper, false);

    internal static Interval AtLeast(Fraction lower) => new(lower, null, false);

    internal static Interval Above(Fraction lower) => new(lower, null, true);

    internal static Interval AtMost(Fraction upper) => new(null, upper, false);

    internal static Interval Below(Fraction upper) => new(null, upper, true);

    internal bool Contains(Fraction value) =>
        (Lower is not { } lower || value > lower || (value == lower && !IsOpen))
        && (Upper is not { } upper || value < upper || (value == upper && !IsOpen));
}
