using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>What may stand in a cell. Numbers are text in invariant notation, so that equality is the spelling's.</summary>
public sealed record KindModel(
    KindType Type,
    string? Name,
    int? Places,
    string? Unit,
    string? Minimum,
    string? Maximum,
    int? Length,
    EquatableArray<ChoiceOptionModel> Options,
    EquatableArray<MarkModel> Marks)
{
    /// <summary>A whole number, not negative: what a cell is unless the file says otherwise.</summary>
    public static KindModel Count { get; } = Of(KindType.Count);

    /// <summary>The least value in range, or null where there is none: a count is not negative though it does not say so.</summary>
    public string? Least => Minimum ?? (Type == KindType.Count ? "0" : null);

    /// <summary>Whether values are numbers, so that rules can calculate with them.</summary>
    public bool IsNumeric => Type is KindType.Count or KindType.Integer or KindType.Decimal or KindType.Amount
        or KindType.Percent or KindType.Duration or KindType.Flag;

    /// <summary>Whether a sum takes values of this kind in: percentages, texts, dates, choices and flags do not add.</summary>
    public bool Adds => Type is KindType.Count or KindType.Integer or KindType.Decimal or KindType.Amount or KindType.Duration;

    /// <summary>Whether the runtime keeps values as decimals: a mark that counts as a fraction needs them too.</summary>
    public bool IsDecimal => Type is KindType.Decimal or KindType.Amount or KindType.Percent or KindType.Duration
        || (!IsText && Marks.Any(mark => mark.Value is not null && mark.Value.IndexOf('.') >= 0));

    /// <summary>Whether the runtime keeps values as text.</summary>
    public bool IsText => Type is KindType.Text or KindType.Link or KindType.Digits or KindType.Choices;

    /// <summary>Of few members: each cell has a kind, and thousands of cells may share one with thousands of options.</summary>
    public override int GetHashCode() => ((int)Type * 31) + StringComparer.Ordinal.GetHashCode(Name ?? Unit ?? Minimum ?? "") + (Options.Count * 31) + Marks.Count;

    /// <summary>A kind with nothing but its type.</summary>
    public static KindModel Of(KindType type) => new(type, null, null, null, null, null, null, default, default);
}
