using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Holds the engine against trying out every way of filling in.</summary>
public sealed class BruteForceTests
{
    private static readonly Gen<TinyCell> _cell =
        from kind in Gen.Elements(TinyCell.Kinds)
        from state in Gen.Frequency((5, Gen.Constant("value")), (4, Gen.Constant("open")), (1, Gen.Constant("nothing")))
        from step in Gen.Choose(0, 3)
        select new TinyCell(kind.Json, state == "open", state == "nothing", step);

    // Brute force can go through three cells without an end, not four.
    private static readonly Gen<TinyCell[]> _cells = _cell.ArrayOf(4)
        .Where(cells => cells.Count(cell => cell.IsOpen && cell.Values.Length > 10) <= 2);

    private static readonly Gen<TinySum> _sum =
        from coefficients in Gen.Frequency((3, Gen.Choose(-1, 1)), (2, Gen.Choose(-3, 3)), (3, Gen.Constant(0))).ArrayOf(4)
        from constant in Gen.Frequency((3, Gen.Choose(-4, 4).Select(number => (int?)number)), (2, Gen.Constant((int?)null)))
        select new TinySum(coefficients, constant);

    private static readonly Gen<TinyStatement> _comparison =
        from sign in Gen.Elements("=", "=", "!=", "<", "<=", ">", ">=")
        from left in _sum
        from right in _sum
        select (TinyStatement)new TinyComparison(sign, left, right);

    private static readonly Gen<TinyStatement> _statement = Gen.Frequency(
        (4, _comparison),
        (3, from isAnd in Gen.Elements(true, false)
            from first in _comparison
            from second in _comparison
            select (TinyStatement)new TinyJunction(isAnd, first, second)),
        (1, _comparison.Select(inner => (TinyStatement)new TinyNegation(inner))));

    [Fact]
    public void A_single_comparison_comes_out_as_by_brute_force() => Check(_comparison.Select(that => new TinyRule(that, null, null)), 1000);

    [Fact]
    public void Statements_with_conditions_come_out_as_by_brute_force() => Check(
        from that in _statement
        from condition in Gen.Frequency((1, Gen.Constant<TinyStatement?>(null)), (2, _comparison.Select(when => (TinyStatement?)when)))
        from otherwise in Gen.Frequency((2, Gen.Constant<TinyStatement?>(null)), (1, _comparison.Select(other => (TinyStatement?)other)))
        select new TinyRule(that, condition, condition is null ? null : otherwise),
        500);

    private static void Check(Gen<TinyRule> rules, int count)
    {
        var cases = from rule in rules from cells in _cells select (rule, cells);
        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            RuleOutcome expected = test.rule.Outcome(TinyForm.Fillings(test.cells));
            RuleOutcome actual = TinyForm.Engine(test.rule, test.cells);
            return (actual == expected || MayBeOpen(test.rule, test.cells, actual)).Label($"engine {actual}, brute force {expected}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    // Several comparisons at once over cells without an end: fractions settle those, and whole numbers as far as divisors tell. Rarely a
    // rule is left undetermined that a search without an end would decide; never the other way round.
    private static bool MayBeOpen(TinyRule rule, TinyCell[] cells, RuleOutcome actual) => actual == RuleOutcome.Undetermined
        && (rule.When is not null || rule.That is TinyJunction)
        && cells.Count(cell => cell.IsOpen && cell.Values.Length > 10) > 1;
}
