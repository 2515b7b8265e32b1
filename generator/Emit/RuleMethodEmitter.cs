using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the method of one rule, where plain arithmetic on fixed cells says all of it.</summary>
internal sealed class RuleMethodEmitter(ReportModel report, RuleModel rule)
{
    private readonly CellSpans _spans = new(report);
    private readonly (string Minimum, string Maximum)? _range = WholeTableRange.Of(rule, report.Tables[rule.Table]);

    /// <summary>The tables whose cells the rule reads.</summary>
    internal IEnumerable<int> Tables => _spans.Tables;

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

        // Every cell is looked up once beforehand: then all spans are known, and with them their names.
        CellTerms cells = new(report, rule, _spans);
        if (rule.Expressions.OfType<CellReferenceModel>().Any(reference => cells.Of(reference) is null))
        {
            return false;
        }

        string? body = _range switch
        {
            // What every count has is answered without comparing each cell.
            ("0", "long.MaxValue") => "global::TemplateGen.Rules.CellSums.NoneIsNegative(cells)",
            var (minimum, maximum) => $"!global::System.MemoryExtensions.ContainsAnyExceptInRange(cells, {minimum}, {maximum})",
            null => Body(new ExpressionEmitter(cells)),
        };
        if (body is null)
        {
            return false;
        }

        call = $"{name}({string.Join(", ", _spans.Arguments)})";
        writer.Line();
        writer.Summary($"{rule.Id}: {rule.Words}{Where()}{(rule.Message is null ? "" : $" ({rule.Message})")}");
        string signature = $"internal static bool {name}({string.Join("," + SourceWriter.SoftBreak, _spans.Parameters)})";
        if (IsLooped && _range is null)
        {
            writer.Open(signature);
            EmitLoops(writer, body);
            writer.Close();
        }
        else
        {
            writer.Wrapped(signature + " =>");
            writer.Indent().Wrapped(body + ";").Outdent();
        }

        return true;
    }

    private bool IsLooped => rule.Rows is { Count: > 1 } || rule.Columns is { Count: > 1 };

    /// <summary>In a loop what is wrong, since that ends it; otherwise what is right.</summary>
    private string? Body(ExpressionEmitter expressions)
    {
        Code? that = expressions.Condition(rule.That, IsLooped);
        if (that is null || rule.When is null)
        {
            return that?.Text;
        }

        if (rule.Else is not null)
        {
            return expressions.Condition(rule.When) is { } choice && expressions.Condition(rule.Else, IsLooped) is { } otherwise
                ? $"{choice.Within(Code.Level.Comparison)} ? {that.Within(Code.Level.Comparison)} : {otherwise.Within(Code.Level.Comparison)}"
                : null;
        }

        (Code.Level level, string sign) = IsLooped ? (Code.Level.And, "&&") : (Code.Level.Or, "||");
        return expressions.Condition(rule.When, !IsLooped) is { } when
            ? $"{when.Within(level)}{SourceWriter.SoftBreak}{sign} {that.Within(level)}"
            : null;
    }

    /// <summary>Whether the tables have the same cells in every report: no repeated lines, and none for some years or under some condition only.</summary>
    private bool HasFixedCells() => rule.Expressions.OfType<CellReferenceModel>().Select(reference => reference.Table).Concat([rule.Table]).Distinct()
        .All(table => report.Tables[table] is { Present: null } fixedTable && fixedTable.Rows.Nodes.Concat(fixedTable.Columns.Nodes)
            .All(node => node is { Repetition: null, Since: null, Until: null, Present: null }));

    private string Where() => (rule.Rows?.Count ?? 1, rule.Columns?.Count ?? 1) switch
    {
        _ when _range is not null => " in every cell",
        (1, 1) => "",
        (var rows, 1) => $", in each of {CellTerm.Invariant(rows)} rows",
        (1, var columns) => $", in each of {CellTerm.Invariant(columns)} columns",
        var (rows, columns) => $", in each of {CellTerm.Invariant(rows)} rows and {CellTerm.Invariant(columns)} columns",
    };

    private void EmitLoops(SourceWriter writer, string test)
    {
        bool hasRows = rule.Rows is { Count: > 1 };
        if (!hasRows)
        {
            writer.Line("// With the sizes stated, indexes need no checks.");
            WriteAll(writer, _spans.Sizes);
        }

        int loops = EmitLoop(writer, "line", rule.Rows);
        WriteAll(writer, _spans.Rows);
        loops += EmitLoop(writer, "column", rule.Columns);
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

    private static void WriteAll(SourceWriter writer, IEnumerable<string> statements)
    {
        foreach (string statement in statements)
        {
            writer.Line(statement);
        }
    }

    private static int EmitLoop(SourceWriter writer, string variable, IReadOnlyList<int>? lines)
    {
        if (lines is not { Count: > 1 })
        {
            return 0;
        }

        int step = lines[1] - lines[0];
        int last = lines[lines.Count - 1];
        bool isEven = Enumerable.Range(1, lines.Count - 1).All(i => lines[i] - lines[i - 1] == step);
        string first = $"for (int {variable} = {CellTerm.Invariant(lines[0])}; {variable}";
        writer.Open(!isEven ? $"foreach (int {variable} in (global::System.ReadOnlySpan<int>)[{string.Join("," + SourceWriter.SoftBreak, lines.Select(CellTerm.Invariant))}])"
            : step == 1 ? $"{first} < {CellTerm.Invariant(last + 1)}; {variable}++)"
            : $"{first} <= {CellTerm.Invariant(last)}; {variable} += {CellTerm.Invariant(step)})");
        return 1;
    }
}
