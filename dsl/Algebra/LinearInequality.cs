using System.Numerics;
using System.Text;

namespace TemplateGen.Algebra;

/// <summary>A sum of variables with whole coefficients, and a constant, that must not be negative (or must be positive). Immutable.</summary>
internal sealed class LinearInequality
{
    private readonly SortedDictionary<int, BigInteger> _coefficients;

    private LinearInequality(SortedDictionary<int, BigInteger> coefficients, BigInteger constant, bool isStrict)
    {
        _coefficients = coefficients;
        Constant = constant;
        IsStrict = isStrict;
    }

    internal BigInteger Constant { get; }

    internal bool IsStrict { get; }

    internal IReadOnlyCollection<int> Variables => _coefficients.Keys;

    /// <summary>False where no variable is left and the constant alone breaks it.</summary>
    internal bool IsPossible => _coefficients.Count > 0 || Constant.Sign > 0 || (Constant.IsZero && !IsStrict);

    /// <summary>The same for all inequalities with these coefficients, whatever the constant.</summary>
    internal string Direction
    {
        get
        {
            StringBuilder direction = new();
            foreach (KeyValuePair<int, BigInteger> term in _coefficients)
            {
                direction.Append(term.Key).Append(':').Append(term.Value).Append(' ');
            }

            return direction.ToString();
        }
    }

    /// <summary>The inequality that a form is at least zero (or above it), as tight as whole numbers make it.</summary>
    internal static LinearInequality Create(LinearForm form, bool isStrict, Func<int, bool> isWhole)
    {
        BigInteger denominator = form.Constant.Denominator;
        foreach (LinearTerm term in form.Terms)
        {
            BigInteger other = term.Coefficient.Denominator;
            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, other) * other;
        }

        Fraction scale = Fraction.Create(denominator, BigInteger.One);
        SortedDictionary<int, BigInteger> coefficients = [];
        foreach (LinearTerm term in form.Terms)
        {
            coefficients[term.Variable] = (term.Coefficient * scale).Numerator;
        }

        return Tightened(coefficients, (form.Constant * scale).Numerator, isStrict, isWhole);
    }

    internal int SignOf(int variable) => _coefficients.TryGetValue(variable, out BigInteger coefficient) ? coefficient.Sign : 0;

    /// <summary>What follows from two inequalities that bound a variable from opposite sides, without that variable.</summary>
    internal static LinearInequality Eliminate(int variable, LinearInequality from, LinearInequality other, Func<int, bool> isWhole)
    {
        BigInteger fromFactor = BigInteger.Abs(other._coefficients[variable]);
        BigInteger otherFactor = BigInteger.Abs(from._coefficients[variable]);
        SortedDictionary<int, BigInteger> coefficients = [];
        foreach (KeyValuePair<int, BigInteger> term in from._coefficients)
        {
            coefficients[term.Key] = term.Value * fromFactor;
        }

        foreach (KeyValuePair<int, BigInteger> term in other._coefficients)
        {
            coefficients.TryGetValue(term.Key, out BigInteger sum);
            sum += term.Value * otherFactor;
            if (sum.IsZero)
            {
                coefficients.Remove(term.Key);
            }
            else
            {
                coefficients[term.Key] = sum;
            }
        }

        return Tightened(
            coefficients,
            (from.Constant * fromFactor) + (other.Constant * otherFactor),
            from.IsStrict || other.IsStrict,
            isWhole);
    }

    private static LinearInequality Tightened(SortedDictionary<int, BigInteger> coefficients, BigInteger constant, bool isStrict, Func<int, bool> isWhole)
    {
        bool allWhole = coefficients.Count > 0 && coefficients.Keys.All(isWhole);
        if (allWhole && isStrict)
        {
            constant -= 1;
            isStrict = false;
        }

        BigInteger divisor = allWhole ? BigInteger.Zero : constant;
        foreach (BigInteger coefficient in coefficients.Values)
        {
            divisor = BigInteger.GreatestCommonDivisor(divisor, coefficient);
        }

        if (coefficients.Count > 0 && divisor > BigInteger.One)
        {
            constant = Fraction.Create(constant, divisor).Floor();
            foreach (int variable in coefficients.Keys.ToList())
            {
                coefficients[variable] /= divisor;
            }
        }

        return new LinearInequality(coefficients, constant, isStrict);
    }
}
