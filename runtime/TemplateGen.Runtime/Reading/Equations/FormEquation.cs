namespace TemplateGen.Reading.Equations;

/// <summary>Something that must add up to nothing: cells times their coefficients, and a constant.</summary>
/// <param name="Terms">The cells.</param>
/// <param name="Constant">The constant.</param>
internal sealed record FormEquation(IReadOnlyList<EquationTerm> Terms, decimal Constant)
{
    /// <summary>Whether its cells all stand in one row.</summary>
    internal bool IsWithinRow { get; } = Terms.All(term => term.Cell.Table == Terms[0].Cell.Table && term.Cell.Row == Terms[0].Cell.Row);

    /// <summary>Whether cells that are not known can still make it true; each of them is nothing, or positive.</summary>
    /// <param name="figure">The figure of a cell, or null where it is not known.</param>
    internal bool CanHold(Func<FormCell, decimal?> figure)
    {
        decimal sum = Constant;
        bool canRise = false;
        bool canFall = false;
        foreach (EquationTerm term in Terms)
        {
            if (figure(term.Cell) is { } known)
            {
                sum += known * term.Coefficient;
            }
            else
            {
                canRise |= term.Coefficient > 0;
                canFall |= term.Coefficient < 0;
            }
        }

        return sum == 0 || (sum < 0 ? canRise : canFall);
    }
}
