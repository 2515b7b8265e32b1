using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>
/// Emits the rules as code: one small method a rule, since the JIT gives up on large ones. They answer only whether a report whose cells all hold
/// values is fine; whatever is not goes to the rules as data.
/// </summary>
internal static class RulesEmitter
{
    /// <summary>The class that holds the methods: a name that no table is likely to have.</summary>
    internal const string Container = "RuleChecks";

    internal static string Emit(TemplateModel model)
    {
        ReportModel report = model.Report;
        SourceWriter methods = new();
        methods.Indent().Indent();
        ViewNames names = new();
        List<string> conditions = [];
        bool hasMethods = false;
        SortedSet<int> tables = [];
        bool hasPrevious = false;
        foreach (RuleModel rule in report.Rules.Select(rule => Applicability.Narrow(report, rule)).Where(Applicability.HasPlaces))
        {
            if (rule.Expressions.OfType<CellReferenceModel>().Any(reference => reference.Previous is not null))
            {
                hasPrevious = true;
                continue;
            }

            if (rule.That is StateTestModel { State: StateTestModel.Length, Operand: CellReferenceModel })
            {
                string fits = Local(report.Tables[rule.Table]) + ".TextsFit";
                if (!conditions.Contains(fits))
                {
                    conditions.Add(fits);
                    tables.Add(rule.Table);
                }

                continue;
            }

            RuleMethodEmitter method = new(report, rule);
            if (!method.TryEmit(methods, names.Take(MethodName(rule), []), out string call))
            {
                return EmitDeferred(model, rule);
            }

            conditions.Add($"{Container}.{call}");
            hasMethods = true;
            tables.UnionWith(method.Tables);
        }

        SourceWriter writer = Begin(model);
        if (hasPrevious)
        {
            writer.Line("// Rules about the period before are evaluated as data: only then is it known which edition that report follows.");
            writer.Open("if (hasPrevious)");
            writer.Line("return false;");
            writer.Close();
            writer.Line();
        }

        EmitCalls(writer, report, conditions, [.. tables]);
        writer.Close();
        if (hasMethods)
        {
            writer.Line();
            writer.Line("/// <summary>The rules, one method each, for tables whose cells all hold values. Cells lie row by row.</summary>");
            writer.Open($"private static class {Container}");
            writer.Raw(methods.ToString().Trim('\n'));
            writer.Close();
        }

        return writer.Close().ToString();
    }

    /// <summary>The local variable of a table's block. The ending keeps names of forms apart from other names and from keywords.</summary>
    internal static string Local(TableModel table) => table.Name + "Block";

    private static SourceWriter Begin(TemplateModel model) => Banner.Begin($"The rules of {model.FileName} as code.", model.Namespace)
        .Open($"partial class {Identifiers.ClassName(model.Report.Name, model.Report.Edition)}")
        .Line("/// <inheritdoc/>")
        .Open("protected override bool HoldsEverywhere(bool hasPrevious)");

    private static string EmitDeferred(TemplateModel model, RuleModel rule) => Begin(model)
        .Line($"// {rule.Id} needs more than plain arithmetic on cells that every report has, so the rules as data decide.")
        .Line("return false;")
        .Close()
        .Close()
        .ToString();

    private static void EmitCalls(SourceWriter writer, ReportModel report, List<string> rules, int[] tables)
    {
        foreach (int table in tables)
        {
            writer.Line($"global::TemplateGen.Cells.CellBlock {Local(report.Tables[table])} = Block({CellTerm.Invariant(table)});");
        }

        string[] conditions = [.. tables.Select(table => Local(report.Tables[table]) + ".IsComplete"), .. rules];
        writer.Line("return " + (conditions.Length == 0 ? "true;" : conditions[0] + (conditions.Length == 1 ? ";" : "")));
        writer.Indent();
        for (int i = 1; i < conditions.Length; i++)
        {
            writer.Line($"&& {conditions[i]}{(i == conditions.Length - 1 ? ";" : "")}");
        }

        writer.Outdent();
    }

    private static string MethodName(RuleModel rule) => string.Join("_", rule.Id.Split('.').Select(Identifiers.Member));
}
