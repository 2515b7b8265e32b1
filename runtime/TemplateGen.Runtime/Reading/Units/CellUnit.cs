using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>What a document and the form say about the unit of the figures of a cell.</summary>
/// <param name="Stated">The units that the document states in place of the form's own, each once; several contradict each other.</param>
/// <param name="Signs">What it says about which money it is, and no more.</param>
/// <param name="IsPrinted">Whether the form prints the unit of the cell.</param>
internal sealed record CellUnit(IReadOnlyList<UnitWord> Stated, IReadOnlyList<UnitWord> Signs, bool IsPrinted)
{
    /// <summary>Nothing is stated but what the form prints.</summary>
    internal static CellUnit Printed { get; } = new([], [], IsPrinted: true);

    /// <summary>Nothing is stated, and the form prints nothing.</summary>
    internal static CellUnit Unprinted { get; } = new([], [], IsPrinted: false);

    /// <summary>Nothing is stated but what the form prints, which the document prints too.</summary>
    internal static CellUnit Restated { get; } = Printed with { IsRestated = true };

    /// <summary>Whether the document itself prints the unit that the form prints, and not the form alone.</summary>
    internal bool IsRestated { get; private init; }

    /// <summary>The same with what a document states.</summary>
    internal CellUnit With(IReadOnlyList<UnitWord> stated, IReadOnlyList<UnitWord> signs) => this with { Stated = stated, Signs = signs };

    /// <summary>Whether somebody says in what unit the figures are.</summary>
    internal bool IsKnown => IsPrinted || Stated.Count > 0;

    /// <summary>The one unit that the document states, or null.</summary>
    internal UnitWord? Single => Stated.Count == 1 ? Stated[0] : null;

    /// <summary>The units as notes show them.</summary>
    internal string Names => string.Join("、", Stated.Concat(Signs).Select(static unit => unit.Name).Distinct(StringComparer.Ordinal));
}
