namespace TemplateGen.Reading.Values;

/// <summary>What a text says as a figure, before it is known in which cell it stands.</summary>
/// <param name="Number">The number; null where the text says that the cell does not apply, or where it is in doubt.</param>
/// <param name="Unit">The unit that stands with the number, such as <c>万元</c> or <c>%</c>; otherwise empty.</param>
/// <param name="Traits">In what other form than plain digits it stands.</param>
/// <param name="Remark">What stands behind it and is no part of it; otherwise empty.</param>
internal sealed record Figure(decimal? Number, string Unit = "", FigureTraits Traits = FigureTraits.None, string Remark = "")
{
    /// <summary>Says that the cell does not apply.</summary>
    internal static Figure NotApplicable { get; } = new(Number: null);

    /// <summary>The sign or code of a currency before the number, where no unit stands behind it: it says which money it is, and not in what amounts.</summary>
    internal string Currency { get; init; } = "";

    /// <summary>What it may mean where that is in doubt; otherwise empty.</summary>
    internal IReadOnlyList<decimal> Candidates { get; init; } = [];

    /// <summary>Whether it says that the cell does not apply.</summary>
    internal bool IsNotApplicable => Number is null && Candidates.Count == 0;

    /// <summary>Whether it is in doubt what it means.</summary>
    internal bool IsDoubtful => Candidates.Count > 0;

    /// <summary>Whether it stands in the text in a form that had to be understood.</summary>
    internal bool IsConverted => Traits != FigureTraits.None || (Unit.Length > 0 && UnitWords.Find(Unit) is { Sort: UnitWord.Things } or { Sort: "" });

    /// <summary>A figure that a person would hesitate over.</summary>
    internal static Figure Doubtful(params IReadOnlyList<decimal> candidates) => new(Number: null) { Candidates = candidates };
}
