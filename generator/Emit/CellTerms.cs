using System.Text;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Finds the cells that the operands of a rule stand for, and writes sums of them.</summary>
internal sealed class CellTerms(ReportModel report, RuleModel rule, CellSpans spans)
{
    /// <summary>A sum of more addends than this in equal steps is left to a loop of the runtime, which takes twice the time.</summary>
    private const int LongestWrittenRun = 32;

    private bool HasRows => rule.Rows is { Count: > 1 };

    private bool HasColumns => rule.Columns is { Count: > 1 };

    /// <summary>Whether a comparison has to be made in decimals.</summary>
    internal bool AreDecimal(OperationModel comparison) =>
        comparison.WithOperands().OfType<CellReferenceModel>().Any(reference => KindsOf(reference).Any(kind => kind.IsDecimal))
        || comparison.WithOperands().OfType<NumberModel>().Any(number => number.Text.IndexOf('.') >= 0);

    /// <summary>The cells that an operand stands for, signed; null where code cannot say them.</summary>
    internal List<CellTerm>? Of(CellReferenceModel reference)
    {
        TableModel table = report.Tables[reference.Table];
        KindModel[] kinds = [.. KindsOf(reference).Distinct()];
        if (kinds.Length == 0 || kinds.Any(kind => !kind.IsNumeric || kind.IsDecimal != kinds[0].IsDecimal) || !IsSameLine(reference, table))
        {
            return null;
        }

        // A line that varies is a variable; one that does not is a constant part of the index.
        bool isRow = reference.Row < 0 && HasRows;
        string? column = reference.Column < 0 && HasColumns ? "column" : null;
        string span = spans.Add(reference.Table, kinds[0].IsDecimal, isRow);
        int width = table.Columns.LineCount;
        return [.. Lines(table.Rows, reference.Row, rule.Rows).Take(isRow ? 1 : int.MaxValue).SelectMany(row =>
            Lines(table.Columns, reference.Column, rule.Columns).Take(column is null ? int.MaxValue : 1).Select(cell => new CellTerm(
                row.Sign * cell.Sign < 0, span, column, (isRow ? 0 : row.Line * width) + (column is null ? cell.Line : 0), "")))];
    }

    /// <summary>A sum in C#, with places to break it.</summary>
    internal static string Sum(List<CellTerm> terms)
    {
        StringBuilder text = new();
        for (int i = 0; i < terms.Count;)
        {
            int run = RunAt(terms, i, out int step);
            text.Append(i == 0 ? (terms[i].IsNegative ? "-" : "") : SourceWriter.SoftBreak + (terms[i].IsNegative ? "- " : "+ "));
            text.Append(run == 1
                ? terms[i].ToString()
                : $"global::TemplateGen.Rules.CellSums.Sum({terms[i].Span}, {terms[i].IndexText}, {CellTerm.Invariant(step)}, {CellTerm.Invariant(run)})");
            i += run;
        }

        return text.ToString();
    }

    /// <summary>How many terms from one on stand in equal steps, if that is a long run; otherwise 1.</summary>
    private static int RunAt(List<CellTerm> terms, int start, out int step)
    {
        step = start + 1 < terms.Count ? terms[start + 1].Index - terms[start].Index : 0;
        int end = start + 1;
        while (end < terms.Count && step > 0 && terms[end].Follows(terms[end - 1], step))
        {
            end++;
        }

        return end - start > LongestWrittenRun ? end - start : 1;
    }

    private IEnumerable<KindModel> KindsOf(CellReferenceModel reference)
    {
        TableModel table = report.Tables[reference.Table];
        return Lines(table.Rows, reference.Row, rule.Rows)
            .SelectMany(row => Lines(table.Columns, reference.Column, rule.Columns).Select(column => table.Cell(row.Line, column.Line).Kind));
    }

    private static IEnumerable<SignedLine> Lines(AxisModel axis, int node, IReadOnlyList<int>? open) =>
        node >= 0 ? axis.Nodes.ElementAt(node).Sum : (open ?? []).Where(line => line < axis.LineCount).Select(line => new SignedLine(1, line));

    /// <summary>
    /// Whether "the line at which the rule is being evaluated" has the same number in the operand's table: in another table it is the line of the
    /// same path.
    /// </summary>
    private bool IsSameLine(CellReferenceModel reference, TableModel table)
    {
        TableModel own = report.Tables[rule.Table];
        return reference.Table == rule.Table
            || ((reference.Row >= 0 || SamePaths(own.Rows, table.Rows, rule.Rows))
                && (reference.Column >= 0 || SamePaths(own.Columns, table.Columns, rule.Columns)));
    }

    private static bool SamePaths(AxisModel own, AxisModel other, IReadOnlyList<int>? lines)
    {
        Dictionary<int, string> paths = other.Lines.ToDictionary(line => line.Line, line => line.Path);
        Dictionary<int, string> ownPaths = own.Lines.ToDictionary(line => line.Line, line => line.Path);
        return lines is not null && lines.All(line => paths.TryGetValue(line, out string? path) && path == ownPaths[line]);
    }
}
