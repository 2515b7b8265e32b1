using System.Text.Json;
using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>Loads rules.</summary>
/// <param name="tables">The tables, by index.</param>
/// <param name="expressions">Loads expressions.</param>
internal sealed class RuleReader(IReadOnlyList<TableLayout> tables, ExpressionReader expressions)
{
    /// <summary>Loads a rule.</summary>
    internal Rule Read(JsonElement element, int index)
    {
        TableLayout table = tables[element.Number("table") ?? 0];
        expressions.TakePrevious(); // that of conditions under which tables apply
        RuleForm form = Enum.Parse<RuleForm>(element.Text("form") ?? "check", ignoreCase: true);
        Axis axis = form == RuleForm.Column ? table.Columns : table.Rows;
        Rule rule = new(
            index,
            element.Text("id")!,
            table,
            form,
            Enum.Parse<Severity>(element.Text("severity") ?? "error", ignoreCase: true),
            expressions.Read(element.GetProperty("that")))
        {
            Node = element.Number("node") is { } node ? axis.Nodes[node] : null,
            Message = element.Text("message"),
            Words = element.Text("words") ?? "",
            Rows = element.Numbers("rows"),
            Columns = element.Numbers("columns"),
            When = expressions.ReadPart(element, "when"),
            Else = expressions.ReadPart(element, "else"),
            Tolerance = expressions.ReadPart(element, "tolerance"),
            ExcusedBy = expressions.ReadPart(element, "excused"),
            IsOutsideTables = element.TryGetProperty("outside", out _),
            Since = element.Number("since"),
            Until = element.Number("until"),
        };
        rule.Previous = expressions.TakePrevious();
        return rule;
    }
}
