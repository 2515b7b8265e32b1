using System.Numerics;
using System.Runtime.CompilerServices;
using TemplateGen.Algebra;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>The numbers with which an open cell of some kind may be filled in.</summary>
internal sealed class Domain
{
    private static readonly ConditionalWeakTable<CellKind, Domain> _byKind = [];

    private Domain(CellKind kind)
    {
        Step = kind switch
        {
            { Type: CellType.Choice or CellType.Date } or { IsWhole: true } => Fraction.One,
            { Places: { } places } => Fraction.One / Fraction.Create(BigInteger.Pow(10, places), BigInteger.One),
            _ => Fraction.Zero,
        };
        Minimum = kind switch
        {
            { Type: CellType.Count or CellType.Flag or CellType.Choice or CellType.Date } => Greater(Fraction.Zero, kind.Minimum),
            _ => kind.Minimum,
        };
        Maximum = kind switch
        {
            { Type: CellType.Flag } => Fraction.One,
            { Type: CellType.Date } => (Fraction)DateOnly.MaxValue.DayNumber,
            { Type: CellType.Choice } => (Fraction)Math.Max(0, kind.Options.Count - 1),
            _ => kind.Maximum,
        };
        if (!Step.IsZero)
        {
            Minimum = Minimum is { } least ? Step * Fraction.Create((least / Step).Ceiling(), BigInteger.One) : null;
            Maximum = Maximum is { } most ? Step * Fraction.Create((most / Step).Floor(), BigInteger.One) : null;
        }

        // A range without any value would make every rule hold and be violated at once; its lower end stands for it.
        Maximum = Minimum > Maximum ? Minimum : Maximum;
        Others = [.. kind.Marks.Where(mark => mark.Value is not null).Select(mark => (Fraction)mark.Value!.Value).Where(value => !Contains(value)).Distinct()];
    }

    /// <summary>The least value, or null where there is none.</summary>
    internal Fraction? Minimum { get; }

    /// <summary>The greatest value, or null where there is none.</summary>
    internal Fraction? Maximum { get; }

    /// <summary>How far values lie apart: all are multiples of it. Zero where any number may stand.</summary>
    internal Fraction Step { get; }

    /// <summary>Values of marks that are none of those.</summary>
    internal IReadOnlyList<Fraction> Others { get; }

    /// <summary>Whether there is but one value.</summary>
    internal bool IsSingle => Minimum is { } least && Maximum == least && Others.Count == 0;

    /// <summary>The values of a kind.</summary>
    internal static Domain Of(CellKind kind) => _byKind.GetValue(kind, static kind => new Domain(kind));

    private static Fraction Greater(Fraction value, decimal? other) => other is { } number && (Fraction)number > value ? (Fraction)number : value;

    private bool Contains(Fraction value) =>
        (Step.IsZero || (value / Step).IsWhole) && !(value < Minimum) && !(value > Maximum);
}
