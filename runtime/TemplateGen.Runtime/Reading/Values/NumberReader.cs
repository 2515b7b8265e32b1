using TemplateGen.Layout;
using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Reads the text of a cell as a number of its kind, in the unit of the cell.</summary>
internal static class NumberReader
{
    // What cells and rules can hold.
    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>Reads a number.</summary>
    /// <param name="found">The text as found.</param>
    /// <param name="text">The same without residue and the space around it.</param>
    /// <param name="kind">The kind of the cell.</param>
    /// <param name="unit">What is said about the unit of the cell.</param>
    /// <param name="printed">The unit of the table's amounts, or null.</param>
    internal static CellOutcome Read(string found, string text, CellKind kind, CellUnit unit, MeasureUnit? printed)
    {
        string? name = UnitVocabulary.NameOf(kind, printed);
        if (FigureText.Parse(found, name) is not { } figure || Refuse(figure, kind))
        {
            return CellOutcome.Unreadable(text, text == "无" ? "0" : "");
        }

        if (ChineseNumeral.MayBeDash(text))
        {
            return CellOutcome.Unreadable(text, "1, -") with { Options = [1] };
        }

        UnitWord own = UnitVocabulary.Own(kind, printed);
        bool hasComma = MayBeDecimalComma(figure, text, kind);
        if (figure.IsDoubtful || hasComma || Doubts(figure, kind, unit))
        {
            IEnumerable<decimal> candidates = figure.IsDoubtful ? figure.Candidates
                : figure.Traits.HasFlag(FigureTraits.Accounting) ? [figure.Number!.Value, -figure.Number.Value]
                : hasComma ? [figure.Number!.Value, figure.Number.Value / 1000]
                : MayPartThousands(figure, kind, unit) ? [figure.Number!.Value, figure.Number.Value * 1000]
                : [figure.Number!.Value];
            decimal[] allowed = [.. Allowed(candidates, kind)];
            return CellOutcome.Unreadable(text, Shown(allowed, figure.Unit)) with { Options = figure.Unit.Length == 0 && unit.Stated.Count == 0 ? allowed : [] };
        }

        return FigureUnits.Of(figure, own, name, unit) switch
        {
            [] => CellOutcome.Unreadable(text) with { Units = figure.Unit.Length == 0 ? unit.Names : "" },
            [UnitWord one] => InUnit(figure, one, own, kind, text),
            IReadOnlyList<UnitWord> several when figure.Number == 0 => InUnit(figure, several[0], own, kind, text),
            IReadOnlyList<UnitWord> several => CellOutcome.Unreadable(text, Shown(InEach(figure, several, own).Distinct(), "")) with
            {
                Units = string.Join("、", several.Select(static one => one.Name)),
            },
        };
    }

    private static IEnumerable<decimal> Allowed(IEnumerable<decimal> candidates, CellKind kind) => candidates.Where(candidate => Allows(kind, candidate));

    private static IEnumerable<decimal> InEach(Figure figure, IEnumerable<UnitWord> units, UnitWord own) => units.Select(unit => figure.Number!.Value * unit.Factor / own.Factor);

    private static string Shown(IEnumerable<decimal> candidates, string unit) => string.Join(", ", candidates.Select(candidate => ValueNotes.Shown(candidate) + unit));

    private static CellOutcome InUnit(Figure figure, UnitWord unit, UnitWord own, CellKind kind, string text)
    {
        decimal number = figure.Number!.Value * unit.Factor / own.Factor;
        return decimal.Abs(number) < Limit && (!kind.IsWhole || number == decimal.Truncate(number))
            ? CellOutcome.OfNumber(number, figure, isSign: figure.Currency.Length > 0 && own.Factor != 1)
            : CellOutcome.Unreadable(text);
    }

    private static bool Refuse(Figure figure, CellKind kind) => figure.IsNotApplicable || (kind.Type == CellType.Percent && UnitWords.Find(figure.Unit) is { Sort: "" });

    /// <summary>Whether a person would hesitate over a figure in a cell of a kind.</summary>
    private static bool Doubts(Figure figure, CellKind kind, CellUnit unit)
    {
        bool mayBeNegative = kind.Type != CellType.Count && kind.Minimum is null or < 0;
        return (figure.Traits.HasFlag(FigureTraits.Accounting) && !(kind.Type is CellType.Amount or CellType.Percent && mayBeNegative))
            || (figure.Traits.HasFlag(FigureTraits.WordedSign) && !mayBeNegative)
            || (figure.Traits.HasFlag(FigureTraits.Punctuation) && !kind.IsWhole && figure.Remark == ".")
            || MayPartThousands(figure, kind, unit);
    }

    /// <summary>Whether three digits stand behind a point where a whole number may stand, or one with more or fewer decimals as the form prints them: the point parts thousands, or a spreadsheet printed decimals.</summary>
    private static bool MayPartThousands(Figure figure, CellKind kind, CellUnit unit) =>
        (kind.IsWhole || kind.Places is not (null or 3)) && unit.Single is null or { Factor: 1 } && figure.Number is { Scale: 3 } number
            && decimal.Abs(number) is >= 1 and < 1000 && UnitWords.Find(figure.Unit) is null or { Factor: 1 };

    /// <summary>Whether three digits stand behind a comma where the form prints just three decimals, and no decimals behind them: it parts thousands, or is the decimal comma of other countries.</summary>
    private static bool MayBeDecimalComma(Figure figure, string text, CellKind kind) =>
        kind is { IsWhole: false, Places: 3 } && figure.Number is { Scale: 0 } number && decimal.Abs(number) is >= 1000 and < 1_000_000 && text.AsSpan().IndexOfAny(',', '，') > 0;

    private static bool Allows(CellKind kind, decimal candidate) =>
        (candidate >= 0 || (kind.Type != CellType.Count && kind.Minimum is null or < 0)) && (!kind.IsWhole || candidate == decimal.Truncate(candidate));
}
