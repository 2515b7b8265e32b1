namespace TemplateGen.Algebra;

/// <summary>A variable of a linear form, by number, with its coefficient.</summary>
internal readonly struct LinearTerm(int variable, Fraction coefficient)
{
    internal int Variable { get; } = variable;

    internal Fraction Coefficient { get; } = coefficient;
}
