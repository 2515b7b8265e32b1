using System.Numerics;

namespace TemplateGen.Algebra;

/// <summary>Whether a sum of whole multiples can fall into a range: the question behind "can 2x + 3y = 1 be filled in".</summary>
/// <remarks>
/// Every count runs from zero to a limit, to infinity, or over all whole numbers. The answer is exact, except that a search
/// which would not end in reasonable time (a hard knapsack, in effect) is given up with "possibly".
/// </remarks>
internal sealed class IntegerCombination
{
    private const int Budget = 50_000;

    private readonly List<Multiple> _multiples = [];
    private BigInteger _lower;
    private BigInteger _upper;
    private int _steps;

    /// <summary>Adds a coefficient whose count runs from zero to a limit, or to infinity where that is null.</summary>
    internal void Add(BigInteger coefficient, BigInteger? limit) => Add(coefficient, limit, false);

    /// <summary>Adds a coefficient whose count is any whole number, of either sign.</summary>
    internal void AddFree(BigInteger coefficient) => Add(coefficient, null, true);

    /// <summary>Whether the sum can lie between two bounds, both included. Uses the instance up.</summary>
    internal bool CanReach(BigInteger lower, BigInteger upper)
    {
        _lower = lower;
        _upper = upper;
        if (_lower > _upper)
        {
            return false;
        }

        bool free = _multiples.Exists(static multiple => multiple.IsFree);
        bool up = _multiples.Exists(static multiple => multiple.Limit is null && multiple.Coefficient.Sign > 0);
        bool down = _multiples.Exists(static multiple => multiple.Limit is null && multiple.Coefficient.Sign < 0);
        if (free || (up && down))
        {
            return CanReachModulo();
        }

        if (down)
        {
            Mirror();
        }

        MakePositive();
        return CanReachUpwards();
    }

    private void Add(BigInteger coefficient, BigInteger? limit, bool isFree)
    {
        if (!coefficient.IsZero && limit?.IsZero != true)
        {
            _multiples.Add(new Multiple(coefficient, limit, isFree));
        }
    }

    private void Mirror()
    {
        (_lower, _upper) = (-_upper, -_lower);
        for (int i = 0; i < _multiples.Count; i++)
        {
            _multiples[i] = new Multiple(-_multiples[i].Coefficient, _multiples[i].Limit, false);
        }
    }

    /// <summary>Counts bounded negative multiples from their other end, which makes them positive.</summary>
    private void MakePositive()
    {
        for (int i = 0; i < _multiples.Count; i++)
        {
            if (_multiples[i] is { Coefficient.Sign: < 0, Limit: { } limit } negative)
            {
                _lower -= negative.Coefficient * limit;
                _upper -= negative.Coefficient * limit;
                _multiples[i] = new Multiple(-negative.Coefficient, limit, false);
            }
        }
    }

    /// <summary>Counts without end in both directions give every multiple of their common divisor; what is left is a matter of remainders.</summary>
    private bool CanReachModulo()
    {
        BigInteger modulus = BigInteger.Zero;
        foreach (Multiple multiple in _multiples.Where(static multiple => multiple.Limit is null))
        {
            modulus = BigInteger.GreatestCommonDivisor(modulus, multiple.Coefficient);
        }

        // A bounded count that runs through all its remainders is as good as one without end.
        List<Multiple> bounded = [.. _multiples.Where(static multiple => multiple.Limit is not null)];
        for (int i = 0; i < bounded.Count; i++)
        {
            BigInteger common = BigInteger.GreatestCommonDivisor(modulus, bounded[i].Coefficient);
            if (bounded[i].Limit >= (modulus / common) - 1)
            {
                modulus = common;
                bounded.RemoveAt(i);
                i = -1;
            }
        }

        if (_upper - _lower >= modulus - 1)
        {
            return true;
        }

        HashSet<BigInteger> remainders = [BigInteger.Zero];
        foreach (Multiple multiple in bounded)
        {
            HashSet<BigInteger> next = [];
            foreach (BigInteger remainder in remainders)
            {
                for (BigInteger count = 0; count <= multiple.Limit; count++)
                {
                    next.Add(Remainder(remainder + (count * multiple.Coefficient), modulus));
                    if (++_steps > Budget)
                    {
                        return true;
                    }
                }
            }

            remainders = next;
        }

        return remainders.Any(remainder => _lower + Remainder(remainder - _lower, modulus) <= _upper);
    }

    private bool CanReachUpwards()
    {
        _lower = BigInteger.Max(_lower, BigInteger.Zero);
        BigInteger divisor = BigInteger.Zero;
        foreach (Multiple multiple in _multiples)
        {
            divisor = BigInteger.GreatestCommonDivisor(divisor, multiple.Coefficient);
        }

        if (_upper.Sign < 0 || divisor.IsZero)
        {
            return _lower.IsZero && _upper.Sign >= 0;
        }

        _lower = (_lower + divisor - 1) / divisor;
        _upper /= divisor;
        SortedDictionary<BigInteger, BigInteger> limits = [];
        foreach (Multiple multiple in _multiples)
        {
            BigInteger coefficient = multiple.Coefficient / divisor;
            BigInteger most = _upper / coefficient;
            BigInteger limit = multiple.Limit is { } bound ? BigInteger.Min(bound, most) : most;
            limits.TryGetValue(coefficient, out BigInteger before);
            limits[coefficient] = BigInteger.Min(before + limit, most);
        }

        return Search(new Ladder([.. limits.Keys], [.. limits.Values]), limits.Count, _lower, _upper);
    }

    /// <summary>Whether the first multiples of the ladder can add up to something between the bounds.</summary>
    private bool Search(Ladder ladder, int count, BigInteger lower, BigInteger upper)
    {
        lower = BigInteger.Max(lower, BigInteger.Zero);
        upper = BigInteger.Min(upper, ladder.Greatest[count]);
        if (lower > upper)
        {
            return false;
        }

        if (lower.IsZero || ladder.IsUnbroken[count])
        {
            return true;
        }

        BigInteger divisor = ladder.Divisor[count];
        if ((lower + divisor - 1) / divisor * divisor > upper)
        {
            return false;
        }

        BigInteger coefficient = ladder.Coefficients[count - 1];
        BigInteger most = BigInteger.Min(ladder.Limits[count - 1], upper / coefficient);
        BigInteger shortfall = lower - ladder.Greatest[count - 1];
        BigInteger least = shortfall.Sign > 0 ? (shortfall + coefficient - 1) / coefficient : BigInteger.Zero;
        for (BigInteger taken = most; taken >= least; taken--)
        {
            if (++_steps > Budget || Search(ladder, count - 1, lower - (taken * coefficient), upper - (taken * coefficient)))
            {
                return true;
            }
        }

        return false;
    }

    private static BigInteger Remainder(BigInteger value, BigInteger modulus)
    {
        BigInteger remainder = value % modulus;
        return remainder.Sign < 0 ? remainder + modulus : remainder;
    }

    private readonly struct Multiple(BigInteger coefficient, BigInteger? limit, bool isFree)
    {
        internal BigInteger Coefficient { get; } = coefficient;

        internal BigInteger? Limit { get; } = limit;

        internal bool IsFree { get; } = isFree;
    }

    /// <summary>Coefficients in ascending order, with what the first of them can reach together.</summary>
    private sealed class Ladder
    {
        internal Ladder(BigInteger[] coefficients, BigInteger[] limits)
        {
            Coefficients = coefficients;
            Limits = limits;
            Greatest = new BigInteger[coefficients.Length + 1];
            Divisor = new BigInteger[coefficients.Length + 1];
            IsUnbroken = new bool[coefficients.Length + 1];
            Divisor[0] = BigInteger.One;
            IsUnbroken[0] = true;
            for (int i = 0; i < coefficients.Length; i++)
            {
                Greatest[i + 1] = Greatest[i] + (coefficients[i] * limits[i]);
                Divisor[i + 1] = i == 0 ? coefficients[0] : BigInteger.GreatestCommonDivisor(Divisor[i], coefficients[i]);
                IsUnbroken[i + 1] = IsUnbroken[i] && coefficients[i] <= Greatest[i] + 1;
            }
        }

        internal BigInteger[] Coefficients { get; }

        internal BigInteger[] Limits { get; }

        /// <summary>The greatest sum of the first so many.</summary>
        internal BigInteger[] Greatest { get; }

        /// <summary>What divides every sum of the first so many.</summary>
        internal BigInteger[] Divisor { get; }

        /// <summary>Whether the first so many reach every whole number up to the greatest.</summary>
        internal bool[] IsUnbroken { get; }
    }
}
