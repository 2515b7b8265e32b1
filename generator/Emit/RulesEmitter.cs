using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>
/// Emits the rules as code: one small method a rule, since the JIT gives up on large ones. They answer only whether a report whose cells all hold
/// values is fine; whatever is not goes to the rules as data.
/// </summary>
internal static class RulesEmitter
{
    internal static string Emit(TemplateModel model)
    {
        ReportModel report = model.Report;
        SourceWriter writer = Banner.Begin($"The rules of {model.FileName} as code.", model.Namespace);
        writer.Open($"partial class {Identifiers.ClassName(report.Name, report.Edition)}");
        SourceWriter methods = new();
        methods.Indent();
        ViewNames names = new();
        List<string> calls = [];
        SortedSet<int> tables = [];
        bool complete = true;
        bool hasPrevious = false;
        foreach (RuleModel rule in report.Rules)
        {
            if (rule.Expressions.OfType<CellReferenceModel>().Any(reference => reference.Previous is not null))
            {
                hasPrevious = true;
                continue;
            }

            RuleMethodEmitter method = new(report, rule);
            if (method.TryEmit(methods, names.Take(MethodName(rule), []), out string call))
            {
                calls.Add(call);
                tables.UnionWith(method.Tables);
            }
            else
            {
                complete = false;
            }
        }

        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override bool HoldsEverywhere(bool hasPrevious)");
        EmitBody(writer, report, complete, hasPrevious, calls, tables);
        writer.Close();
        if (complete && calls.Count > 0)
        {
            writer.Raw(methods.ToString().TrimEnd('\n'));
        }

        writer.Close();
        return writer.ToString();
    }

    private static void EmitBody(
        SourceWriter writer, ReportModel report, bool complete, bool hasPrevious, List<string> calls, IEnumerable<int> tables)
    {
        if (!complete)
        {
            writer.Line("// Some rule goes over rows that only the report knows, or needs more than plain arithmetic: the rules as data decide.");
            writer.Line("return false;");
            return;
        }

        if (hasPrevious)
        {
            writer.Line("// Rules about the period before are evaluated as data: only then is it known which edition that report follows.");
            writer.Open("if (hasPrevious)");
            writer.Line("return false;");
            writer.Close();
            writer.Line();
        }

        foreach (int table in tables)
        {
            writer.Line($"global::TemplateGen.Cells.CellBlock {Local(report.Tables[table])} = Block({table});");
        }

        IEnumerable<string> conditions = tables.Select(table => Local(report.Tables[table]) + ".IsComplete").Concat(calls);
        string[] all = [.. conditions];
        if (all.Length == 0)
        {
            writer.Line("return true;");
            return;
        }

        for (int i = 0; i < all.Length; i++)
        {
            writer.Line((i == 0 ? "return " : "    && ") + all[i] + (i == all.Length - 1 ? ";" : ""));
        }
    }

    /// <summary>The local variable of a table's block. The ending keeps names of forms apart from the variables of loops and from keywords.</summary>
    internal static string Local(TableModel table) => table.Name + "Block";

    private static string MethodName(RuleModel rule) => "Check_" + string.Join("_", rule.Id.Split('.').Select(Identifiers.Member));
}
