using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>A place of the document that says, or could have said, in what unit the figures of something are.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Units">The units; empty where it states none.</param>
/// <param name="IsOwn">Whether it says what the form itself prints there.</param>
internal sealed record UnitClaim(PiecePlace Place, IReadOnlyList<UnitWord> Units, bool IsOwn)
{
    /// <summary>The unit that it says for a cell, or null where it says none for such a cell.</summary>
    /// <param name="own">The unit in which the cell is kept.</param>
    /// <param name="isAbout">Whether it is about this cell if about any, so that what does not suit the cell is a contradiction.</param>
    internal UnitWord? For(UnitWord own, bool isAbout) =>
        IsOwn ? own
        : Units.FirstOrDefault(unit => unit.Suits(own) && unit.Sort.Length > 0) ?? Units.FirstOrDefault(unit => unit.Family == own.Family || unit.Sort.Length == 0)
            ?? (Units.Count == 0 || (own.IsPlain && Units.Any(static unit => unit.IsCounted)) ? null
            : isAbout || (own.IsPlain && Units.All(static unit => unit.Sort == UnitWord.Percent)) ? Units[0]
            : null);
}
