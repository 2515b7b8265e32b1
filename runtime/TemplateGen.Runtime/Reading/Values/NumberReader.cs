using TemplateGen.Layout;

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
    /// <param name="unit">The unit that the document's own heading states, where it differs from the form's; otherwise null.</param>
    /// <param name="printed">The unit of the table's amounts, or null.</param>
    internal static CellOutcome Read(string found, string text, CellKind kind, UnitWord? unit, MeasureUnit? printed)
    {
        string? name = kind.Unit ?? (kind.Type == CellType.Amount ? printed?.Name : null);
        if (FigureText.Parse(found, name) is not { } figure || Refuse(figure, kind))
        {
            return CellOutcome.Unreadable(text, text == "无" ? "0" : "");
        }

        if (ChineseNumeral.MayBeDash(text))
        {
            return CellOutcome.Unreadable(text, "1, -");
        }

        if (figure.IsDoubtful || Doubts(figure, kind))
        {
            IEnumerable<decimal> candidates = figure.IsDoubtful ? figure.Candidates
                : figure.Traits.HasFlag(FigureTraits.Accounting) ? [figure.Number!.Value, -figure.Number.Value]
                : IsPointed(figure, kind) ? [figure.Number!.Value, figure.Number.Value * 1000]
                : [figure.Number!.Value];
            string shown = string.Join(", ", candidates.Where(candidate => Allows(kind, candidate)).Select(candidate => ValueNotes.Shown(candidate) + figure.Unit));
            return CellOutcome.Unreadable(text, shown);
        }

        decimal scale = kind.Type == CellType.Amount && printed is not null && printed.Name == name ? printed.Scale : 1;
        return InUnit(figure, kind, name, scale, kind.Type == CellType.Amount ? unit : null) is { } number && decimal.Abs(number) < Limit
            && (!kind.IsWhole || number == decimal.Truncate(number))
            ? CellOutcome.OfNumber(number, figure)
            : CellOutcome.Unreadable(text);
    }

    /// <summary>The number in the unit of the cell, or null where it states one that does not go with it.</summary>
    private static decimal? InUnit(Figure figure, CellKind kind, string? name, decimal scale, UnitWord? heading)
    {
        decimal number = figure.Number!.Value;
        UnitWord? own = Own(kind, name);
        UnitWord? stated = figure.Unit.Length > 0 ? UnitWords.Find(figure.Unit) : heading;
        if (stated is null)
        {
            // The bare name of a unit that only the form knows means single ones of it.
            return figure.Unit.Length == 0 ? number : figure.Unit.Equals(name, StringComparison.OrdinalIgnoreCase) ? number / scale : null;
        }

        if (stated.Sort.Length == 0)
        {
            return own is null && name is not null ? null : number * stated.Factor / ((own?.Factor ?? 1) * scale);
        }

        // A dollar sign says which money it is, not in what amounts the table counts it.
        return own is null || !stated.Suits(own) ? null : stated.IsSign ? number : number * stated.Factor / (own.Factor * scale);
    }

    /// <summary>The unit in which a cell of a kind is kept, or null where only the form knows it.</summary>
    private static UnitWord? Own(CellKind kind, string? name) => kind.Type switch
    {
        CellType.Count or CellType.Integer => new UnitWord("", 1, UnitWord.Things),
        CellType.Percent => new UnitWord("%", 1, UnitWord.Percent),
        _ => name is null ? null : UnitWords.Find(name),
    };

    private static bool Refuse(Figure figure, CellKind kind) => figure.IsNotApplicable || (kind.Type == CellType.Percent && UnitWords.Find(figure.Unit) is { Sort: "" });

    /// <summary>Whether a person would hesitate over a figure in a cell of a kind.</summary>
    private static bool Doubts(Figure figure, CellKind kind)
    {
        bool mayBeNegative = kind.Type != CellType.Count && kind.Minimum is null or < 0;
        return (figure.Traits.HasFlag(FigureTraits.Accounting) && !(kind.Type == CellType.Amount && mayBeNegative))
            || (figure.Traits.HasFlag(FigureTraits.WordedSign) && !mayBeNegative)
            || (figure.Traits.HasFlag(FigureTraits.Punctuation) && !kind.IsWhole && figure.Remark == ".")
            || IsPointed(figure, kind);
    }

    /// <summary>Whether three digits stand behind a point where only a whole number may: the point parts thousands, or a spreadsheet printed zeros.</summary>
    private static bool IsPointed(Figure figure, CellKind kind) =>
        kind.IsWhole && figure.Number is { Scale: 3 } number && decimal.Abs(number) is >= 1 and < 1000 && UnitWords.Find(figure.Unit) is null or { Factor: 1 };

    private static bool Allows(CellKind kind, decimal candidate) =>
        (candidate >= 0 || (kind.Type != CellType.Count && kind.Minimum is null or < 0)) && (!kind.IsWhole || candidate == decimal.Truncate(candidate));
}
