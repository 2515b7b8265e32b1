using System.Numerics;

namespace TemplateGen.Rules;

/// <summary>Of which rules generated code knows that nothing is to be found: wherever they stand they hold, or do not apply.</summary>
/// <remarks>Only these are left out when findings are made; whatever is not settled is evaluated as data, so that doubt costs time and never a finding.</remarks>
public readonly ref struct SettledRules
{
    private const int Bits = 64;
    private readonly Span<ulong> _rules;

    internal SettledRules(Span<ulong> rules, bool hasPrevious)
    {
        _rules = rules;
        HasPrevious = hasPrevious;
    }

    /// <summary>Whether an earlier report is at hand, so that rules about one are to be evaluated.</summary>
    public bool HasPrevious { get; }

    /// <summary>How many rules are settled.</summary>
    internal int Count
    {
        get
        {
            int count = 0;
            foreach (ulong bits in _rules)
            {
                count += BitOperations.PopCount(bits);
            }

            return count;
        }
    }

    /// <summary>Whether a rule is settled.</summary>
    /// <param name="rule">Its place among the rules of the template.</param>
    internal bool Has(int rule) => !_rules.IsEmpty && (_rules[rule / Bits] & (1UL << (rule % Bits))) != 0;

    /// <summary>Says what is known of a rule.</summary>
    /// <param name="rule">Its place among the rules of the template.</param>
    /// <param name="isFine">Whether it holds or does not apply wherever it stands; false where that takes a closer look.</param>
    public void Set(int rule, bool isFine)
    {
        if (isFine)
        {
            _rules[rule / Bits] |= 1UL << (rule % Bits);
        }
    }

    /// <summary>How many numbers hold that many rules.</summary>
    internal static int SizeFor(int rules) => (rules + Bits - 1) / Bits;
}
