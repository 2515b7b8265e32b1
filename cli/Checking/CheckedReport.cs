using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>What became of one document.</summary>
/// <param name="File">The path as the user would write it.</param>
/// <param name="Verdict">What is to be said of it as a whole.</param>
/// <param name="Template">The edition that it follows, or null where it could not be read.</param>
/// <param name="Year">The year reported on, or null where it is not known.</param>
/// <param name="Reporter">Who reports, or null where the head does not say.</param>
/// <param name="Cells">How many cells are in each state.</param>
/// <param name="Findings">What is violated or undetermined.</param>
/// <param name="Notes">Why it could not be read, or what reading repaired, inferred, skipped or could not place.</param>
internal sealed record CheckedReport(
    string File,
    Verdict Verdict,
    Template? Template,
    int? Year,
    string? Reporter,
    CellCounts Cells,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ReadingNote> Notes)
{
    internal static CheckedReport Unreadable(string file, ReadingNote why, IReadOnlyList<ReadingNote> notes) =>
        new(file, Verdict.Unreadable, null, null, null, default, [], [why, .. notes]);
}
