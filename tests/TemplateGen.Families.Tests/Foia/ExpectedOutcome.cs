namespace TemplateGen.Families.Tests.Foia;

/// <summary>What an evaluation of the form's rules of 2019 found at one place of one report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Rule">The rule, by its name in the data.</param>
/// <param name="Place"><c>row</c>, <c>TABLE|row</c>, <c>TABLE|column</c> or <c>TABLE|track|row</c>.</param>
/// <param name="Passes">Whether the rule held.</param>
/// <param name="NeedsAbsentReport">Whether it compares with an earlier report that is not in the set.</param>
internal sealed record ExpectedOutcome(string Report, string Rule, string Place, bool Passes, bool NeedsAbsentReport)
{
    internal static IReadOnlyList<ExpectedOutcome> All { get; } =
    [
        .. File.ReadLines(Path.Combine(FoiaReportFile.Folder, "outcomes.tsv"))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .SelectMany(static parts => parts.Skip(4).Select(place => new ExpectedOutcome(parts[0], parts[1], place, parts[2] == "pass", parts[3] == "prev-not-in-set"))),
    ];

    public override string ToString() => $"{Report} {Rule} {Place}";
}
