using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The loops of the method of a rule, over the rows and columns in which it is to hold.</summary>
/// <param name="lines">The lines of the form.</param>
/// <param name="rule">The rule.</param>
/// <param name="spans">The spans of cells that the method is handed.</param>
/// <param name="cells">The cells that it names.</param>
internal sealed class RuleLoops(FormLines lines, RuleModel rule, CellSpans spans, CellTerms cells)
{
    private bool IsVarying => lines.Varies(rule.Table);

    /// <summary>Where rows are repeated, those of neighbouring lines are gone through in one loop, and others not at all.</summary>
    internal bool HasRowsInOneRun => !IsVarying || !cells.HasRows
        || Enumerable.Range(1, rule.Rows!.Value.Count - 1).All(i => rule.Rows.Value[i] == rule.Rows.Value[i - 1] + 1);

    /// <summary>Where the rule is to hold, in words.</summary>
    internal string Where => (IsVarying && cells.HasRows, rule.Rows?.Count ?? 1, rule.Columns?.Count ?? 1) switch
    {
        (true, _, 1) => ", in each row",
        (true, _, var columns) => $", in each row and {CellTerm.Invariant(columns)} columns",
        (_, 1, 1) => "",
        (_, var rows, 1) => $", in each of {CellTerm.Invariant(rows)} rows",
        (_, 1, var columns) => $", in each of {CellTerm.Invariant(columns)} columns",
        (_, var rows, var columns) => $", in each of {CellTerm.Invariant(rows)} rows and {CellTerm.Invariant(columns)} columns",
    };

    /// <summary>Writes the loops, and in them what ends them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="test">What is wrong.</param>
    internal void Write(SourceWriter writer, string test)
    {
        string[] sizes = [.. spans.Sizes];
        if (!cells.HasRows && sizes.Length > 0)
        {
            writer.Line("// With the sizes stated, indexes need no checks.");
            writer.Statements(sizes);
        }

        int loops = EmitRowLoop(writer);
        writer.Statements(spans.Rows);
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

    private int EmitRowLoop(SourceWriter writer)
    {
        if (!IsVarying || !cells.HasRows)
        {
            return EmitLoop(writer, "line", rule.Rows);
        }

        // The rows of a block are sorted by template line.
        string block = spans.Block(rule.Table);
        int first = rule.Rows!.Value[0];
        int behind = first + rule.Rows.Value.Count;
        string end = behind == lines.Of(rule.Table, isRows: true).Length ? $"{block}.RowCount" : $"{block}.RowOf({CellTerm.Invariant(behind)})";
        writer.Open($"for (int line = {(first == 0 ? "0" : $"{block}.RowOf({CellTerm.Invariant(first)})")}; line < {end}; line++)");
        return 1;
    }

    private static int EmitLoop(SourceWriter writer, string variable, IReadOnlyList<int>? numbers)
    {
        if (numbers is not { Count: > 1 })
        {
            return 0;
        }

        int step = numbers[1] - numbers[0];
        int last = numbers[numbers.Count - 1];
        bool isEven = Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] - numbers[i - 1] == step);
        string first = $"for (int {variable} = {CellTerm.Invariant(numbers[0])}; {variable}";
        writer.Open(!isEven ? $"foreach (int {variable} in (global::System.ReadOnlySpan<int>)[{string.Join("," + SourceWriter.SoftBreak, numbers.Select(CellTerm.Invariant))}])"
            : step == 1 ? $"{first} < {CellTerm.Invariant(last + 1)}; {variable}++)"
            : $"{first} <= {CellTerm.Invariant(last)}; {variable} += {CellTerm.Invariant(step)})");
        return 1;
    }
}
