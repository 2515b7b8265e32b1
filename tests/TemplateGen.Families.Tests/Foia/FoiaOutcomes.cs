using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>What became of the rules of an edition on the published reports, each with the report of the year before where that is in the set.</summary>
/// <remarks>The data say nothing of single lines within a row.</remarks>
internal sealed class FoiaOutcomes
{
    private readonly Dictionary<string, Dictionary<RulePlace, RuleOutcome>> _outcomes = new(StringComparer.Ordinal);

    internal FoiaOutcomes(Template template, IEnumerable<string> reports, bool footnotes)
    {
        foreach (string name in reports)
        {
            Files[name] = FoiaReportFile.Load(name);
            Reports[name] = FoiaConverter.Convert(template, Files[name], footnotes);
        }

        foreach ((string name, UntypedReport report) in Reports)
        {
            Previous[name] = Reports.GetValueOrDefault(name[..^4] + (report.Year - 1));
            _outcomes[name] = report.Check(Previous[name]).Results
                .Where(result => result.Row is not { } row || report.Block(result.Rule.Table.Index).DetailOf(row) == 0)
                .ToDictionary(result => Place(report, result), static result => result.Outcome);
        }
    }

    internal Dictionary<string, FoiaReportFile> Files { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, UntypedReport> Reports { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, UntypedReport?> Previous { get; } = new(StringComparer.Ordinal);

    /// <summary>The outcome at the places that an outcome of the data stands for: violated if one is, else that of all; null where the edition has no such rule.</summary>
    internal RuleOutcome? Find(ExpectedOutcome expected)
    {
        IReadOnlyList<RulePlace> places = RuleMap.Places(Reports[expected.Report].Template, Files[expected.Report], expected);
        RuleOutcome?[] found = [.. places.Select(place => _outcomes[expected.Report].TryGetValue(place, out RuleOutcome outcome) ? outcome : (RuleOutcome?)null)];
        return found.Contains(RuleOutcome.Violated) ? RuleOutcome.Violated : found.Distinct().ToArray() is [var only] ? only : RuleOutcome.Undetermined;
    }

    private static RulePlace Place(UntypedReport report, RuleResult result)
    {
        CellBlock block = report.Block(result.Rule.Table.Index);
        int row = result.Row ?? block.RowOf(result.Rule.Node?.Line is >= 0 and int line && result.Rule.Form == RuleForm.Row ? line : 0);
        string key = block.KeyOf(row) ?? (block.Layout.Rows.Lines[block.LineOf(row)].Name == "overall" ? FoiaTables.Overall : "");
        return new RulePlace(result.Rule.Id, key, result.Column is { } column ? block.Layout.Columns.Lines[column].Path : null);
    }
}
