using System.Numerics;
using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>An operand rounded to decimal places: those written, otherwise those of the cell that is computed, otherwise none.</summary>
internal sealed class RoundOperand(OperandPlan operand, OperandPlan? places, RoundingMode mode) : OperandPlan
{
    internal OperandPlan Operand => operand;

    internal OperandPlan? Places => places;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        Fraction digits = evaluation.ComputedPlaces;
        Presence precision = places?.Value(evaluation, out digits) ?? Presence.Number;
        Presence presence = operand.Value(evaluation, out Fraction value);
        if (presence != Presence.Number || precision != Presence.Number)
        {
            return presence is Presence.Nothing or Presence.Unavailable ? presence
                : precision == Presence.Number ? presence : precision;
        }

        int power = (int)BigInteger.Max(-28, BigInteger.Min(28, digits.Floor()));
        Fraction scale = Fraction.Create(BigInteger.Pow(10, Math.Abs(power)), BigInteger.One);
        scale = power < 0 ? Fraction.One / scale : scale;
        form.Add(Fraction.Create(Round(value * scale), BigInteger.One) / scale * factor);
        return Presence.Number;
    }

    private BigInteger Round(Fraction value)
    {
        Fraction size = value.Absolute();
        BigInteger below = size.Floor();
        BigInteger above = size.Ceiling();
        int half = (size - Fraction.Create(below, BigInteger.One)).CompareTo(Fraction.One / 2);
        bool up = mode switch
        {
            RoundingMode.HalfEven => half > 0 || (half == 0 && !below.IsEven),
            RoundingMode.Up => above != below,
            RoundingMode.Down => false,
            _ => half >= 0,
        };
        return value.Sign * (up ? above : below);
    }
}
