using System.Globalization;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the method of one rule, where plain arithmetic on fixed cells says all of it.</summary>
internal sealed class RuleMethodEmitter(ReportModel report, RuleModel rule)
{
    private readonly SortedSet<int> _tables = [];

    /// <summary>The tables whose cells the rule reads.</summary>
    internal IEnumerable<int> Tables => _tables;

    /// <summary>Emits the method.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="call">The call that evaluates the rule.</param>
    /// <returns>False where the rule needs more than the code can say; nothing was written then.</returns>
    internal bool TryEmit(SourceWriter writer, string name, out string call)
    {
        call = "";
        if (rule.Tolerance is not null || rule.ExcusedBy is not null || rule.Since is not null || rule.Until is not null || !HasFixedCells())
        {
            return false;
        }

        if (WholeTableRange() is { } range)
        {
            _tables.Add(rule.Table);
            string cells = report.Tables[rule.Table].Name + "Cells";
            call = $"{name}({RulesEmitter.Local(report.Tables[rule.Table])}.Integers)";
            writer.Line();
            writer.Summary($"{rule.Id}: every cell is {rule.Words}");
            writer.Line($"private static bool {name}(global::System.ReadOnlySpan<long> {cells}) =>");
            writer.Line($"    !global::System.MemoryExtensions.ContainsAnyExceptInRange({cells}, {range.Minimum}, {range.Maximum});");
            return true;
        }

        ExpressionEmitter expressions = new(report, rule, _tables);
        string? that = expressions.Condition(rule.That);
        string? when = rule.When is null ? "" : expressions.Condition(rule.When);
        string? otherwise = rule.Else is null ? "" : expressions.Condition(rule.Else);
        if (that is null || when is null || otherwise is null)
        {
            return false;
        }

        string test = (when.Length, otherwise.Length) switch
        {
            (0, _) => Not(that),
            (_, 0) => $"({when}) && {Not(that)}",
            _ => $"({when}) ? {Not(that)} : {Not(otherwise)}",
        };
        call = $"{name}({string.Join(", ", expressions.Arguments)})";
        writer.Line();
        writer.Summary($"{rule.Id}: {rule.Words}{Where()}{(rule.Message is null ? "" : $" ({rule.Message})")}");
        writer.Open($"private static bool {name}({string.Join(", ", expressions.Parameters)})");
        EmitLoops(writer, test);
        writer.Close();
        return true;
    }

    private static string Not(string condition) => $"!({condition})";

    /// <summary>The bounds of a range over every cell of a table of whole numbers: one vectorised search of the runtime answers that.</summary>
    private (string Minimum, string Maximum)? WholeTableRange()
    {
        TableModel table = report.Tables[rule.Table];
        bool isWhole = (rule.Rows?.Count ?? 1) == table.Rows.LineCount && (rule.Columns?.Count ?? 1) == table.Columns.LineCount
            && table.Cells.All(cell => !cell.IsVoid && !cell.Kind.IsText && !cell.Kind.IsDecimal);
        if (!isWhole || rule.When is not null || rule.Form != RuleForm.Check)
        {
            return null;
        }

        string minimum = "long.MinValue";
        string maximum = "long.MaxValue";
        OperationModel[] bounds = rule.That is OperationModel { Operator: "and" } and
            ? [.. and.Operands.OfType<OperationModel>()]
            : rule.That is OperationModel single ? [single] : [];
        foreach (OperationModel bound in bounds)
        {
            if (bound.Operands.Count != 2 || bound.Operands[0] is not CellReferenceModel { Row: var row, Column: var column }
                || (row >= 0 && table.Rows.IsNamed) || (column >= 0 && table.Columns.IsNamed)
                || bound.Operands[1] is not NumberModel { Text: var limit } || limit.IndexOf('.') >= 0)
            {
                return null;
            }

            switch (bound.Operator)
            {
                case ">=":
                    minimum = limit + "L";
                    break;
                case "<=":
                    maximum = limit + "L";
                    break;
                default:
                    return null;
            }
        }

        return bounds.Length == 0 ? null : (minimum, maximum);
    }

    private bool HasFixedCells() => rule.Expressions.OfType<CellReferenceModel>()
        .All(reference => reference.Over == Aggregate.None && !report.Tables[reference.Table].Rows.Lines.Any(line => line.Repetition is not null))
        && !report.Tables[rule.Table].Rows.Lines.Any(line => line.Repetition is not null);

    private string Where() => (rule.Rows, rule.Columns) switch
    {
        (null, null) => "",
        ({ } rows, null) => string.Format(CultureInfo.InvariantCulture, ", in {0} rows", rows.Count),
        (null, { } columns) => string.Format(CultureInfo.InvariantCulture, ", in {0} columns", columns.Count),
        _ => ", in every cell",
    };

    private void EmitLoops(SourceWriter writer, string test)
    {
        int loops = EmitLoop(writer, "row", rule.Rows) + EmitLoop(writer, "column", rule.Columns);
        writer.Open($"if ({test})");
        writer.Line("return false;");
        writer.Close();
        for (int i = 0; i < loops; i++)
        {
            writer.Close();
        }

        writer.Line();
        writer.Line("return true;");
    }

    private static int EmitLoop(SourceWriter writer, string variable, IReadOnlyList<int>? lines)
    {
        if (lines is null)
        {
            return 0;
        }

        bool isRange = lines[lines.Count - 1] - lines[0] == lines.Count - 1;
        writer.Open(isRange
            ? $"for (int {variable} = {lines[0]}; {variable} < {lines[lines.Count - 1] + 1}; {variable}++)"
            : $"foreach (int {variable} in (global::System.ReadOnlySpan<int>)[{string.Join(", ", lines)}])");
        return 1;
    }
}
