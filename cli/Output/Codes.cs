using TemplateGen.Cells;
using TemplateGen.Cli.Checking;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Output;

/// <summary>The words that programs see, the same in every language.</summary>
internal static class Codes
{
    internal static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal static string Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Holds => "holds",
        RuleOutcome.Violated => "violated",
        RuleOutcome.Undetermined => "undetermined",
        _ => "notChecked",
    };

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Violated => "violated",
        Verdict.Undetermined => "undetermined",
        _ => "unreadable",
    };

    internal static string Of(CellState state) => state switch
    {
        CellState.Value => "read",
        CellState.Blank => "blank",
        CellState.NotApplicable => "notApplicable",
        CellState.Unreadable => "unreadable",
        _ => "missing",
    };

    internal static string Of(CellConfidence confidence) => confidence switch
    {
        CellConfidence.Converted => "converted",
        CellConfidence.Inferred => "inferred",
        _ => "asRead",
    };
}
