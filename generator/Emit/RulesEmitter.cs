using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>
/// Emits the rules as code: one small method a rule, since the JIT gives up on large ones. They answer only which rules of a report are fine; whatever
/// is not, and every rule that code cannot say, goes to the rules as data.
/// </summary>
internal static class RulesEmitter
{
    /// <summary>The class that holds the methods: a name that no table is likely to have.</summary>
    internal const string Container = "RuleChecks";

    internal static void Emit(SourceWriter writer, ReportModel report)
    {
        FormLines lines = new(report);
        SourceWriter methods = new();
        methods.Indent().Indent();
        ViewNames names = new();
        List<string> statements = [];
        HashSet<int> tables = [];
        for (int i = 0; i < report.Rules.Count; i++)
        {
            RuleModel rule = Applicability.Narrow(lines, report.Rules[i]);
            string number = CellTerm.Invariant(i);
            statements.Add(Condition(lines, rule, methods, names, tables) is { } condition
                ? $"rules.Set({number}, {condition});"
                : $"// Rule {number}, {rule.Id}, is left to data: it needs more than exact arithmetic on cells that every report has.");
        }

        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override void Settle(global::TemplateGen.Rules.SettledRules rules)");
        foreach (TableModel table in report.Tables.Where(table => tables.Contains(table.Index)))
        {
            writer.Line($"global::TemplateGen.Cells.CellBlock {Local(table)} = Block({CellTerm.Invariant(table.Index)});");
        }

        statements.ForEach(statement => writer.Line(statement));
        writer.Close();
        string code = methods.ToString().Trim('\n');
        if (code.Length > 0)
        {
            writer.Line();
            writer.Line("/// <summary>The rules, one method each, for tables without open cells. Cells lie row by row; what does not apply is zero.</summary>");
            writer.Open($"private static class {Container}");
            writer.Raw(code);
            writer.Close();
        }
    }

    /// <summary>The local variable of a table's block. The ending keeps names of forms apart from other names and from keywords.</summary>
    internal static string Local(TableModel table) => table.Name + "Block";

    /// <summary>When a rule is known to be fine, as C#; null where code cannot say it.</summary>
    private static string? Condition(FormLines lines, RuleModel rule, SourceWriter methods, ViewNames names, HashSet<int> tables)
    {
        if (!Applicability.HasPlaces(rule))
        {
            return "true";
        }

        // Only the runtime knows which edition an earlier report follows.
        if (rule.Expressions.OfType<CellReferenceModel>().Any(reference => reference.Previous is not null))
        {
            return "!rules.HasPrevious";
        }

        if (rule.Origin == RuleOrigin.Length)
        {
            tables.Add(rule.Table);
            return Local(lines.Report.Tables[rule.Table]) + ".TextsFit";
        }

        // Prose is searched by the runtime; a report without any has nothing to be compared with.
        if (IsAboutProse(rule.That) && rule.Else is null)
        {
            return "TextValues.IsEmpty";
        }

        RuleMethodEmitter method = new(lines, rule);
        if (!method.TryEmit(methods, names.Take(MethodName(rule), []), out string condition))
        {
            return null;
        }

        tables.UnionWith(method.Tables);
        return condition;
    }

    /// <summary>Whether every comparison of a statement has what prose states for a side, so that without prose none of them applies.</summary>
    private static bool IsAboutProse(ExpressionModel statement) => statement is OperationModel operation
        && (operation.Operator is "and" or "or" ? operation.Operands.All(IsAboutProse) : operation.Operands.Any(static side => side is StatedModel));

    private static string MethodName(RuleModel rule) => string.Join("_", rule.Id.Split('.').Select(Identifiers.Member));
}
