namespace TemplateGen.Algebra;

/// <content>What fractions are calculated with: in words while nothing overflows.</content>
internal readonly partial struct Fraction
{
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left._large is null && right._large is null)
        {
            if ((left._denominatorLessOne | right._denominatorLessOne) == 0 && TryAdd(left._numerator, right._numerator, out long whole))
            {
                return new Fraction(whole, 1);
            }

            if (left._denominatorLessOne == right._denominatorLessOne)
            {
                if (TryAdd(left._numerator, right._numerator, out long sum))
                {
                    return Reduced(sum, left.SmallDenominator);
                }
            }
            else if (TryMultiply(left._numerator, right.SmallDenominator, out long first)
                && TryMultiply(right._numerator, left.SmallDenominator, out long second)
                && TryAdd(first, second, out long crossed)
                && TryMultiply(left.SmallDenominator, right.SmallDenominator, out long denominator))
            {
                return Reduced(crossed, denominator);
            }
        }

        return Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    public static Fraction operator -(Fraction value) => value._large is null
        ? new Fraction(-value._numerator, value.SmallDenominator)
        : Create(-value.Numerator, value.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right)
    {
        if (left._large is null && right._large is null && TryMultiply(left._numerator, right._numerator, out long numerator))
        {
            if ((left._denominatorLessOne | right._denominatorLessOne) == 0)
            {
                return new Fraction(numerator, 1);
            }

            if (TryMultiply(left.SmallDenominator, right.SmallDenominator, out long denominator))
            {
                return Reduced(numerator, denominator);
            }
        }

        return Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    public static Fraction operator /(Fraction left, Fraction right) =>
        Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Fraction left, Fraction right) => left.CompareTo(right) == 0;

    public static bool operator !=(Fraction left, Fraction right) => left.CompareTo(right) != 0;

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    private static Fraction Reduced(long numerator, long denominator)
    {
        long a = Math.Abs(numerator);
        long b = denominator;
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a <= 1 ? new Fraction(numerator, numerator == 0 ? 1 : denominator) : new Fraction(numerator / a, denominator / a);
    }

    // The least long is treated as an overflow, so that every small numerator can change its sign.
    private static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        if ((int)left == left && (int)right == right)
        {
            return true;
        }

        return product != long.MinValue && (left == 0 || product / left == right);
    }
}
