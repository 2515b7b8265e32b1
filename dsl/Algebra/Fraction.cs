using System.Globalization;
using System.Numerics;

namespace TemplateGen.Algebra;

/// <summary>An exact fraction, always reduced. Kept in two words while it fits, as the figures of reports do; beyond that in big integers.</summary>
internal readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _numerator;
    private readonly long _denominatorLessOne; // so that the default value is zero over one
    private readonly Large? _large;

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _large = null;
    }

    private Fraction(Large large)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        _large = large;
    }

    internal static Fraction Zero => default;

    internal static Fraction One => new(1, 1);

    internal BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    internal BigInteger Denominator => _large is null ? SmallDenominator : _large.Denominator;

    internal bool IsZero => _numerator == 0 && _large is null;

    internal bool IsWhole => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    internal int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    private long SmallDenominator => _denominatorLessOne + 1;

    public static implicit operator Fraction(long value) =>
        value == long.MinValue ? Create(new BigInteger(value), BigInteger.One) : new Fraction(value, 1);

    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    internal static Fraction Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        return BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Fraction((long)numerator, (long)denominator)
            : new Fraction(new Large(numerator, denominator));
    }

    internal BigInteger Floor() => IsWhole
        ? Numerator
        : Sign >= 0 ? BigInteger.Divide(Numerator, Denominator) : BigInteger.Divide(Numerator, Denominator) - 1;

    internal BigInteger Ceiling() => IsWhole ? Numerator : Floor() + 1;

    internal Fraction Absolute() => Sign < 0 ? -this : this;

    /// <summary>The decimal of the same value, rounded to 28 digits where it has no end; null where it is too great for one.</summary>
    internal decimal? ToDecimal()
    {
        if (_large is null)
        {
            return _denominatorLessOne == 0 ? _numerator : (decimal)_numerator / SmallDenominator;
        }

        // Scaled to as many digits as a decimal has, then rounded half away from zero by whole numbers.
        for (int scale = 28; scale >= 0; scale--)
        {
            BigInteger power = BigInteger.Pow(10, scale);
            BigInteger scaled = (this * Create(power, BigInteger.One)).Rounded();
            if (BigInteger.Abs(scaled) <= (BigInteger)decimal.MaxValue)
            {
                return (decimal)scaled / (decimal)power;
            }
        }

        return null;
    }

    /// <summary>The nearest whole number, half away from zero.</summary>
    internal BigInteger Rounded()
    {
        Fraction half = new(1, 2);
        return Sign < 0 ? (this - half).Ceiling() : (this + half).Floor();
    }

    public int CompareTo(Fraction other)
    {
        if (_large is null && other._large is null)
        {
            if (_denominatorLessOne == other._denominatorLessOne)
            {
                return _numerator.CompareTo(other._numerator);
            }

            if (TryMultiply(_numerator, other.SmallDenominator, out long left) && TryMultiply(other._numerator, SmallDenominator, out long right))
            {
                return left.CompareTo(right);
            }
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => Numerator.GetHashCode() ^ (Denominator.GetHashCode() * 397);

    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    private static Fraction FromDecimal(decimal value)
    {
        if (value == decimal.Truncate(value) && value is > long.MinValue and <= long.MaxValue)
        {
            return new Fraction((long)value, 1);
        }

        int[] bits = decimal.GetBits(value);
        BigInteger numerator = ((((BigInteger)(uint)bits[2] << 32) | (uint)bits[1]) << 32) | (uint)bits[0];
        int scale = (bits[3] >> 16) & 0xFF;
        return Create(bits[3] < 0 ? -numerator : numerator, BigInteger.Pow(10, scale));
    }

    /// <summary>A fraction that does not fit two words.</summary>
    private sealed class Large(BigInteger numerator, BigInteger denominator)
    {
        internal BigInteger Numerator { get; } = numerator;

        internal BigInteger Denominator { get; } = denominator;
    }
}
