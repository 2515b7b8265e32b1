using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Decides in what unit a figure is: what stands with it says so before all else, then what the document states, then the form.</summary>
internal static class FigureUnits
{
    /// <summary>The units that it may be in: one where that is certain, none where what is stated does not go with the cell.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="own">The unit in which the cell is kept.</param>
    /// <param name="name">The name of that unit, or null.</param>
    /// <param name="said">What document and form say about the cell.</param>
    internal static IReadOnlyList<UnitWord> Of(Figure figure, UnitWord own, string? name, CellUnit said)
    {
        if (figure.Unit.Length > 0)
        {
            // The bare name of a unit that only the form knows means single ones of it.
            UnitWord? unit = UnitWords.Find(figure.Unit) ?? (figure.Unit.Equals(name, StringComparison.OrdinalIgnoreCase) ? new UnitWord(figure.Unit, 1, own.Sort) : null);
            return unit is null ? [] : unit.IsSign ? ByCurrency(unit, own, said) : Suited([unit], own, isText: true);
        }

        if (figure.Currency.Length == 0)
        {
            return ByStatement(own, said);
        }

        // The form's own word for the unit is no mere sign, wherever it stands.
        UnitWord? currency = UnitWords.Find(figure.Currency);
        return currency is null || !currency.Suits(own) || !own.IsMoney ? []
            : figure.Currency.Equals(name, StringComparison.OrdinalIgnoreCase) ? [currency]
            : ByCurrency(currency, own, said);
    }

    private static IReadOnlyList<UnitWord> ByStatement(UnitWord own, CellUnit said) =>
        AreOthers(said.Signs, own) ? []
        : said.Stated.Count > 0 ? Suited(said.Stated, own, isText: false)
        : said.Signs.Count > 0 ? ByCurrency(said.Signs[0], own, said)
        : [own];

    /// <summary>A sign says which money it is; where the document does not say in what amounts a table counts it, it may be single ones or what the form wants.</summary>
    private static IReadOnlyList<UnitWord> ByCurrency(UnitWord currency, UnitWord own, CellUnit said) =>
        !currency.Suits(own) || !own.IsMoney || AreOthers(said.Signs, own) ? []
        : said.Stated.Count > 0 ? Suited(said.Stated, own, isText: false)
        : said.IsRestated || own.Factor == 1 ? [own]
        : [own, currency];

    /// <summary>Whether a sign of other money is stated.</summary>
    private static bool AreOthers(IReadOnlyList<UnitWord> signs, UnitWord own)
    {
        for (int i = 0; i < signs.Count; i++)
        {
            if (!signs[i].Suits(own))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<UnitWord> Suited(IReadOnlyList<UnitWord> units, UnitWord own, bool isText)
    {
        if (units.All(unit => unit.Suits(own) && (unit.Sort.Length > 0 || !own.Sort.StartsWith(UnitWord.FormOnly, StringComparison.Ordinal))))
        {
            return units;
        }

        // A heading such as （天） over plain numbers says what they count.
        return !isText && own.IsPlain && units.All(static unit => unit.IsCounted) ? [own] : [];
    }
}
