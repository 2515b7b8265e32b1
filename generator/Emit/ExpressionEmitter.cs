using System.Globalization;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Turns the expressions of a rule into C#. Null where an expression needs more than exact arithmetic that cannot overflow.</summary>
internal sealed class ExpressionEmitter(ReportModel report, RuleModel rule, SortedSet<int> tables)
{
    /// <summary>Sums with more addends than this in a row of lines are left to a loop of the runtime.</summary>
    private const int LongestWrittenRun = 8;

    private readonly SortedDictionary<string, (string Parameter, string Argument)> _spans = new(StringComparer.Ordinal);

    internal IEnumerable<string> Parameters => _spans.Values.Select(span => span.Parameter);

    internal IEnumerable<string> Arguments => _spans.Values.Select(span => span.Argument);

    /// <summary>A condition.</summary>
    internal string? Condition(ExpressionModel expression) => expression switch
    {
        OperationModel { Operator: "and" } and => Join(and, " && ", Condition, "({0})"),
        OperationModel { Operator: "or" } or => Join(or, " || ", Condition, "({0})"),
        OperationModel { Operator: "not" } not => Condition(not.Operands[0]) is { } operand ? $"!({operand})" : null,
        OperationModel comparison => Comparison(comparison),
        _ => null,
    };

    private static string? Join(OperationModel operation, string sign, Func<ExpressionModel, string?> emit, string format)
    {
        string?[] operands = [.. operation.Operands.Select(emit)];
        return operands.Contains(null) ? null : string.Join(sign, operands.Select(operand => string.Format(CultureInfo.InvariantCulture, format, operand)));
    }

    private string? Comparison(OperationModel comparison)
    {
        string? sign = comparison.Operator switch
        {
            "=" => "==",
            "!=" or "<" or "<=" or ">" or ">=" => comparison.Operator,
            _ => null,
        };
        if (sign is null)
        {
            return null;
        }

        bool isDecimal = comparison.WithOperands().OfType<CellReferenceModel>().Any(IsDecimal)
            || comparison.WithOperands().OfType<NumberModel>().Any(number => number.Text.IndexOf('.') >= 0);
        return Number(comparison.Operands[0], isDecimal) is { } left && Number(comparison.Operands[1], isDecimal) is { } right
            ? $"{left} {sign} {right}"
            : null;
    }

    private string? Number(ExpressionModel expression, bool isDecimal)
    {
        switch (expression)
        {
            case NumberModel number:
                return number.Text + (isDecimal ? "m" : "L");
            case CellReferenceModel reference:
                return Cells(reference, isDecimal);
            case OperationModel { Operator: "+" } sum:
                return Sum(sum, isDecimal);
            case OperationModel { Operator: "-" } negation:
                return Number(negation.Operands[0], isDecimal) is { } operand ? $"-({operand})" : null;
            case OperationModel { Operator: "min" or "max" } extreme:
                string method = extreme.Operator == "min" ? "Min" : "Max";
                string?[] operands = [.. extreme.Operands.Select(part => Number(part, isDecimal))];
                return operands.Contains(null)
                    ? null
                    : operands.Skip(1).Aggregate(operands[0], (left, right) => $"global::System.Math.{method}({left}, {right})");
            case OperationModel { Operator: "abs" } absolute:
                return Number(absolute.Operands[0], isDecimal) is { } value ? $"global::System.Math.Abs({value})" : null;
            default:
                // Products and quotients of 15-digit values outgrow both types; they are evaluated as data, exactly.
                return null;
        }
    }

    private string? Sum(OperationModel sum, bool isDecimal)
    {
        System.Text.StringBuilder text = new();
        foreach (ExpressionModel term in sum.Operands)
        {
            bool negative = term is OperationModel { Operator: "-" };
            ExpressionModel operand = negative ? ((OperationModel)term).Operands[0] : term;
            if (Number(operand, isDecimal) is not { } emitted)
            {
                return null;
            }

            bool compound = operand is OperationModel { Operator: "+" } || (negative && !emitted.EndsWith("]", StringComparison.Ordinal));
            text.Append(text.Length == 0 ? (negative ? "-" : "") : negative ? " - " : " + ").Append(compound ? $"({emitted})" : emitted);
        }

        return text.ToString();
    }

    private bool IsDecimal(CellReferenceModel reference) => KindsOf(reference).Any(kind => kind.IsDecimal);

    private IEnumerable<KindModel> KindsOf(CellReferenceModel reference)
    {
        TableModel table = report.Tables[reference.Table];
        return Lines(table.Rows, reference.Row, rule.Rows)
            .SelectMany(row => Lines(table.Columns, reference.Column, rule.Columns).Select(column => table.Cell(row.Line, column.Line).Kind));
    }

    private static IEnumerable<SignedLine> Lines(AxisModel axis, int node, IReadOnlyList<int>? open) =>
        node >= 0 ? NodeOf(axis, node).Sum : (open ?? []).Where(line => line < axis.LineCount).Select(line => new SignedLine(1, line));

    private static NodeModel NodeOf(AxisModel axis, int node) => axis.Nodes.ElementAt(node);

    /// <summary>The cells that an operand stands for, added up.</summary>
    private string? Cells(CellReferenceModel reference, bool isDecimal)
    {
        TableModel table = report.Tables[reference.Table];
        KindModel[] kinds = [.. KindsOf(reference).Distinct()];
        bool stored = kinds.Length > 0 && kinds[0].IsDecimal;
        if (kinds.Length == 0 || kinds.Any(kind => kind.IsText || !kind.IsNumeric || kind.IsDecimal != stored) || !IsSameLine(reference, table))
        {
            return null;
        }

        string span = Span(table, stored);
        List<(int Sign, string Cell)> cells = [];
        string? rowVariable = reference.Row < 0 ? "row" : null;
        string? columnVariable = reference.Column < 0 ? "column" : null;
        SignedLine[] rows = rowVariable is null ? [.. NodeOf(table.Rows, reference.Row).Sum] : [];
        SignedLine[] columns = columnVariable is null ? [.. NodeOf(table.Columns, reference.Column).Sum] : [];
        int width = table.Columns.LineCount;
        if (IsLongRun(rows) && columns.Length <= 1 && (columns.Length == 0 || columns[0].Sign == 1))
        {
            string first = Index(rows[0].Line * width, columnVariable, columns.Length == 0 ? 0 : columns[0].Line);
            return Cast($"global::TemplateGen.Rules.CellSums.Sum({span}, {first}, {width}, {rows.Length})", stored, isDecimal);
        }

        foreach (SignedLine row in rowVariable is null ? rows : [new SignedLine(1, -1)])
        {
            foreach (SignedLine column in columnVariable is null ? columns : [new SignedLine(1, -1)])
            {
                string start = rowVariable is null ? (row.Line * width).ToString(CultureInfo.InvariantCulture) : width == 1 ? "row" : $"(row * {width})";
                string index = column.Line < 0 ? Add(start, "column") : Add(start, column.Line.ToString(CultureInfo.InvariantCulture));
                cells.Add((row.Sign * column.Sign, $"{span}[{index}]"));
            }
        }

        string sum = string.Concat(cells.Select((cell, i) => (i == 0 ? (cell.Sign < 0 ? "-" : "") : cell.Sign < 0 ? " - " : " + ") + cell.Cell));
        return cells.Count == 0 ? null : Cast(cells.Count > 1 ? $"({sum})" : sum, stored, isDecimal);
    }

    private static string Cast(string value, bool stored, bool wanted) => wanted && !stored ? $"(decimal){value}" : value;

    private static bool IsLongRun(SignedLine[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Sign != 1 || lines[i].Line != lines[0].Line + i)
            {
                return false;
            }
        }

        return lines.Length > LongestWrittenRun;
    }

    private static string Index(int start, string? variable, int column) => variable is null
        ? (start + column).ToString(CultureInfo.InvariantCulture)
        : Add(start.ToString(CultureInfo.InvariantCulture), variable);

    private static string Add(string left, string right) =>
        left == "0" ? right : right == "0" ? left
        : int.TryParse(left, out int a) && int.TryParse(right, out int b) ? (a + b).ToString(CultureInfo.InvariantCulture)
        : $"{left} + {right}";

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

    private string Span(TableModel table, bool isDecimal)
    {
        tables.Add(table.Index);
        string local = RulesEmitter.Local(table);
        string name = table.Name + (isDecimal ? "Decimals" : "Cells");
        _spans[name] = ($"global::System.ReadOnlySpan<{(isDecimal ? "decimal" : "long")}> {name}", $"{local}.{(isDecimal ? "Decimals" : "Integers")}");
        return name;
    }
}
