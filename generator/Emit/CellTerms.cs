using System.Text;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Finds the cells that the operands of a rule stand for, and writes sums of them.</summary>
internal sealed class CellTerms(FormLines lines, RuleModel rule, CellSpans spans)
{
    /// <summary>A sum of more addends than this in equal steps is left to a loop of the runtime, which takes twice the time.</summary>
    private const int LongestWrittenRun = 32;

    private readonly ReportModel _report = lines.Report;

    /// <summary>Whether the rows of the rule are gone through in a loop: several, or one that reports repeat.</summary>
    internal bool HasRows => rule.Rows is { Count: > 1 } || (rule.Rows is { Count: 1 } rows && lines.IsRepeated(rule.Table, true, rows[0]));

    /// <summary>Whether the columns of the rule are gone through in a loop.</summary>
    internal bool HasColumns => rule.Columns is { Count: > 1 };

    /// <summary>Whether some cell may be void where the rule stands.</summary>
    internal bool MayBeVoid(ExpressionModel expression) => expression.WithOperands().OfType<CellReferenceModel>().Any(reference =>
        CellsOf(reference).Any(static cell => cell.IsVoid));

    /// <summary>Whether a comparison has to be made in decimals.</summary>
    internal bool AreDecimal(OperationModel comparison) =>
        comparison.WithOperands().OfType<CellReferenceModel>().Any(reference => CellsOf(reference).Any(static cell => cell.Kind.IsDecimal))
        || comparison.WithOperands().OfType<NumberModel>().Any(number => number.Text.IndexOf('.') >= 0);

    /// <summary>Whether code finds the rows and columns that an operand stands for, as far as it can be said before any is added.</summary>
    internal bool CanFind(CellReferenceModel reference) => reference is { Previous: null, Key: null, Nesting: Nesting.None, Row: >= -1, Column: >= -1 }
        && _report.Tables[reference.Table] is var table && (table.Present is null || reference.Table == rule.Table) && !lines.IsLimited(reference.Table)
        && CellsOf(reference).Any() && IsFoundRow(reference) && IsFoundColumn(reference);

    /// <summary>The cells that an operand stands for, signed; null where code cannot say them.</summary>
    internal List<CellTerm>? Of(CellReferenceModel reference)
    {
        if (!CanFind(reference) || reference.Over is not (Aggregate.None or Aggregate.Sum))
        {
            return null;
        }

        List<CellTerm> terms = [];
        string? column = reference.Column < 0 && HasColumns ? "column" : null;
        IEnumerable<SignedLine> columns = column is null ? Lines(reference, false) : [new SignedLine(1, -1)];
        bool isRow = reference.Row < 0 && HasRows;
        foreach (SignedLine row in isRow ? [new SignedLine(1, -1)] : Lines(reference, true))
        {
            foreach (SignedLine cell in columns)
            {
                if (Storage(reference, row.Line, cell.Line) is not { } isDecimal)
                {
                    return null;
                }

                bool isNegative = row.Sign * cell.Sign < 0;
                terms.Add(Term(reference.Table, isDecimal, row.Line, column, Math.Max(cell.Line, 0)) with { IsNegative = isNegative });
            }
        }

        return terms;
    }

    /// <summary>The least or greatest of the entries of a repeated row, as C# that may be null; null where code cannot say it.</summary>
    internal string? Extreme(CellReferenceModel reference)
    {
        if (!CanFind(reference) || reference.Row < 0 || !lines.Varies(reference.Table) || Storage(reference, -2, -2) is null)
        {
            return null;
        }

        SignedLine[] rows = [.. Lines(reference, true)];
        SignedLine[] columns = [.. Lines(reference, false)];
        bool isOpen = reference.Column < 0 && HasColumns;
        if (rows.Length != 1 || rows[0].Sign < 0 || !lines.IsRepeated(reference.Table, true, rows[0].Line)
            || (!isOpen && (columns.Length != 1 || columns[0].Sign < 0)))
        {
            return null;
        }

        string method = reference.Over == Aggregate.Minimum ? "Minimum" : "Maximum";
        return $"global::TemplateGen.Cells.CellRows.{method}({spans.AddBlock(reference.Table)}, {CellTerm.Invariant(rows[0].Line)}, "
            + $"{(isOpen ? "column" : CellTerm.Invariant(columns[0].Line))})";
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

    private CellTerm Term(int table, bool isDecimal, int row, string? column, int cell)
    {
        int width = lines.Of(table, false).Length;
        if (row < 0)
        {
            return new CellTerm(false, spans.AddHere(table, isDecimal), column, cell, "");
        }

        if (!lines.Varies(table))
        {
            return new CellTerm(false, spans.AddCells(table, isDecimal), column, (row * width) + cell, "");
        }

        if (!lines.IsRepeated(table, true, row))
        {
            return new CellTerm(false, spans.AddFixed(table, isDecimal, row), column, cell, "");
        }

        string cells = spans.AddCells(table, isDecimal);
        string block = spans.Block(table);
        string line = CellTerm.Invariant(row);
        string first = $"({block}.RowOf({line}) * {CellTerm.Invariant(width)}) + {column ?? CellTerm.Invariant(cell)}";
        return CellTerm.Of($"global::TemplateGen.Rules.CellSums.Sum({cells}, {first}, {CellTerm.Invariant(width)}, {block}.RowsOf({line}))");
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

    /// <summary>Whether cells are kept as decimals; null where they differ or are no numbers. A line below zero means every line of the reference.</summary>
    private bool? Storage(CellReferenceModel reference, int row, int column)
    {
        TableModel table = _report.Tables[reference.Table];
        bool? isDecimal = null;
        SignedLine[] columns = column >= 0 ? [new SignedLine(1, column)] : [.. Lines(reference, false)];
        foreach (SignedLine line in row >= 0 ? [new SignedLine(1, row)] : Lines(reference, true))
        {
            foreach (SignedLine cell in columns)
            {
                KindModel kind = table.Cell(line.Line, cell.Line).Kind;
                if (!kind.IsNumeric || (isDecimal is { } known && known != kind.IsDecimal))
                {
                    return null;
                }

                isDecimal = kind.IsDecimal;
            }
        }

        return isDecimal;
    }

    private IEnumerable<CellModel> CellsOf(CellReferenceModel reference)
    {
        SignedLine[] columns = [.. Lines(reference, false)];
        return Lines(reference, true).SelectMany(row => columns.Select(column => _report.Tables[reference.Table].Cell(row.Line, column.Line)));
    }

    /// <summary>The template lines of an operand in its own table; none where that has no line for one at which the rule stands.</summary>
    private IEnumerable<SignedLine> Lines(CellReferenceModel reference, bool isRows)
    {
        int node = isRows ? reference.Row : reference.Column;
        if (node >= 0)
        {
            return lines.Node(reference.Table, isRows, node).Sum;
        }

        SignedLine[] here = [.. ((isRows ? rule.Rows : rule.Columns) ?? []).Select(line => new SignedLine(1, lines.Counterpart(rule.Table, line, reference.Table, isRows)))];
        return Array.Exists(here, line => line.Line < 0) ? [] : here;
    }

    private bool IsFoundRow(CellReferenceModel reference)
    {
        if (reference.Row >= 0)
        {
            // A repeated row by its name is the entry at hand where there is one, and otherwise all of them: only the latter is a plain sum.
            bool isRepeated = lines.Node(reference.Table, true, reference.Row).Sum.Any(line => lines.IsRepeated(reference.Table, true, line.Line));
            return !isRepeated || reference.Over != Aggregate.None || !HasRows;
        }

        if (reference.Table == rule.Table)
        {
            return true;
        }

        // In a loop the line there must follow from the one at hand, and be repeated where that one is.
        EquatableArray<int> open = rule.Rows!.Value;
        int first = open[0];
        int step = lines.Counterpart(rule.Table, first, reference.Table, true) - first;
        return open.All(line => lines.Counterpart(rule.Table, line, reference.Table, true) == line + step
                && lines.IsRepeated(rule.Table, true, line) == lines.IsRepeated(reference.Table, true, line + step))
            && (!HasRows || lines.Varies(reference.Table) || step == 0)
            && lines.Varies(rule.Table) == lines.Varies(reference.Table);
    }

    private bool IsFoundColumn(CellReferenceModel reference)
    {
        bool isRepeated = Lines(reference, false).Any(line => lines.IsRepeated(reference.Table, false, line.Line));
        return !isRepeated && (reference.Column >= 0 || !HasColumns || reference.Table == rule.Table
            || rule.Columns!.Value.All(line => lines.Counterpart(rule.Table, line, reference.Table, false) == line));
    }
}
