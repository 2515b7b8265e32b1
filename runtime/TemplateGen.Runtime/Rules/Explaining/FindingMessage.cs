using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Rules;

/// <summary>Writes the sentence of a finding.</summary>
internal static class FindingMessage
{
    /// <summary>How many cells that a rule waits for are named.</summary>
    internal const int MostNamed = 3;

    internal static string Write(Finding finding, Language language) =>
        language == Language.Chinese ? ChineseMessage.Write(finding) : EnglishMessage.Write(finding);

    /// <summary>The sign between two sides of which the comparison does not hold.</summary>
    internal static string BrokenSign(Operator comparison) => comparison switch
    {
        Operator.Equal => "≠",
        Operator.NotEqual => "=",
        Operator.Less => "≥",
        Operator.LessOrEqual => ">",
        Operator.Greater => "≤",
        _ => "<",
    };

    /// <summary>The kind of text whose length a rule is about; null for every other rule.</summary>
    internal static CellKind? LengthOf(Rule rule, Template template) => rule.That is not StateExpression { State: "length", Operand: var text } ? null : text switch
    {
        HeadExpression head => template.Fields.First(field => field.Address == "head." + head.Field).Field.Kind,
        SectionTextExpression section => template.Fields.First(field => field.Address == section.Address).Field.Kind,
        _ => rule.Table[rule.Rows?[0] ?? 0, rule.Columns?[0] ?? 0].Kind,
    };

    /// <summary>What stands in a cell: as found, or the value that a program has put there.</summary>
    internal static string Figure(Cell cell, Language language) => CellText.Write(cell.Block, cell.Row, cell.Column, language);

    /// <summary>Whether a wording is Chinese.</summary>
    internal static bool IsChinese(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
