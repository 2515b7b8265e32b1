using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the method of one rule, where exact arithmetic on cells says all of it.</summary>
/// <remarks>Years, excuses and the presence of its table can only keep a rule from being asked for: what holds without them is fine with them.</remarks>
internal sealed class RuleMethodEmitter
{
    private readonly FormLines _lines;
    private readonly RuleModel _rule;
    private readonly CellSpans _spans;
    private readonly CellTerms _cells;
    private readonly (string Minimum, string Maximum)? _range;
    private readonly bool _isVarying;

    internal RuleMethodEmitter(FormLines lines, RuleModel rule)
    {
        _lines = lines;
        _rule = rule;
        _spans = new CellSpans(lines, rule);
        _cells = new CellTerms(lines, rule, _spans);
        _range = WholeTableRange.Of(rule, lines.Report.Tables[rule.Table]);
        _isVarying = lines.Varies(rule.Table);
    }

    /// <summary>The tables that the condition asks.</summary>
    internal IEnumerable<int> Tables => _spans.Tables;

    private bool IsLooped => _range is null && (_cells.HasRows || _cells.HasColumns);

    /// <summary>Emits the method.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="condition">What must be true for the rule to be settled.</param>
    /// <returns>False where the rule needs more than the code can say; nothing was written then.</returns>
    internal bool TryEmit(SourceWriter writer, string name, out string condition)
    {
        condition = "";
        if (!HasRowsInOneRun() || !FindsCells())
        {
            return false;
        }

        Code? body = _range switch
        {
            // What every count has is answered without comparing each cell.
            ("0", "long.MaxValue") => new Code($"global::TemplateGen.Rules.CellSums.NoneIsNegative({Cells()})", Code.Level.Comparison),
            var (minimum, maximum) => new Code($"!global::System.MemoryExtensions.ContainsAnyExceptInRange({Cells()}, {minimum}, {maximum})", Code.Level.Comparison),
            null => Body(new ExpressionEmitter(_rule, _cells)),
        };
        if (body is null || body.IsConstant(IsLooped))
        {
            return false;
        }

        string guards = string.Join(" && ", Guards());
        if (body.IsConstant(!IsLooped))
        {
            condition = guards;
            return true;
        }

        condition = $"{guards} && {RulesEmitter.Container}.{name}({string.Join(", ", _spans.Arguments)})";
        Emit(writer, name, body.Text);
        return true;
    }

    private void Emit(SourceWriter writer, string name, string body)
    {
        writer.Line();
        writer.Summary($"{_rule.Id}: {_rule.Words}{Where()}{(_rule.Message is null ? "" : $" ({_rule.Message})")}");
        string signature = $"internal static bool {name}({string.Join("," + SourceWriter.SoftBreak, _spans.Parameters)})";
        string[] found = [.. _spans.Found];
        if (IsLooped)
        {
            writer.Open(signature);
            WriteAll(writer, found);
            EmitLoops(writer, body);
            writer.Close();
        }
        else if (found.Length > 0)
        {
            writer.Open(signature);
            WriteAll(writer, found);
            writer.Wrapped($"return {body};");
            writer.Close();
        }
        else
        {
            writer.Wrapped(signature + " =>");
            writer.Indent().Wrapped(body + ";").Outdent();
        }
    }

    /// <summary>Every cell is looked up once beforehand: then all spans are known, and with them their names.</summary>
    private bool FindsCells()
    {
        if (_cells.HasRows && _isVarying)
        {
            if (_lines.HasDetails(_rule.Table))
            {
                return false;
            }

            _spans.AddBlock(_rule.Table);
        }

        foreach (CellReferenceModel reference in References())
        {
            bool isFound = reference.Over is Aggregate.Minimum or Aggregate.Maximum ? _cells.Extreme(reference) is not null : _cells.Of(reference) is not null;
            if (!isFound)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cells whose values are calculated with; tests of states need no more than to be found.</summary>
    private IEnumerable<CellReferenceModel> References()
    {
        foreach (StateTestModel test in _rule.Expressions.OfType<StateTestModel>())
        {
            if (test.Operand is CellReferenceModel reference)
            {
                _spans.Watch(reference.Table);
            }
        }

        ExpressionModel[] parts = [.. new[] { _rule.When, _rule.That, _rule.Else }.Where(part => part is not null).SelectMany(part => WithoutTests(part!))];
        return parts.OfType<CellReferenceModel>();
    }

    private static IEnumerable<ExpressionModel> WithoutTests(ExpressionModel expression) => expression switch
    {
        StateTestModel => [],
        OperationModel operation => operation.Operands.SelectMany(WithoutTests),
        _ => [expression],
    };

    /// <summary>What must be known of the tables before their cells are looked at.</summary>
    private IEnumerable<string> Guards()
    {
        bool isRange = KindRange.IsHeldByOpenCells(_rule, _lines.Report.Tables[_rule.Table]);
        bool needsValues = _rule.Expressions.Any(part => part is OperationModel { Operator: "min" or "max" });
        foreach (int table in _spans.Tables)
        {
            string block = RulesEmitter.Local(_lines.Report.Tables[table]);
            yield return isRange ? $"!{block}.IsUnread" : needsValues ? $"{block}.IsComplete" : $"{block}.IsDecided";
            if (!isRange && _spans.HasDecimals(table))
            {
                yield return $"{block}.IsExact";
            }
        }
    }

    /// <summary>In a loop what is wrong, since that ends it; otherwise what is right.</summary>
    private Code? Body(ExpressionEmitter expressions)
    {
        Code? that = expressions.Statement(_rule.That, IsLooped);
        if (that is null || _rule.When is null)
        {
            return that;
        }

        if (_rule.Else is not null)
        {
            return expressions.Condition(_rule.When, isNegated: false) is { } choice && expressions.Statement(_rule.Else, IsLooped) is { } otherwise
                ? new Code($"{choice.Within(Code.Level.Comparison)} ? {that.Within(Code.Level.Comparison)} : {otherwise.Within(Code.Level.Comparison)}", Code.Level.Or)
                : null;
        }

        return expressions.Condition(_rule.When, !IsLooped) is { } when ? Code.Join(IsLooped, [when, that]) : null;
    }

    /// <summary>Where rows are repeated, those of neighbouring lines are gone through in one loop, and others not at all.</summary>
    private bool HasRowsInOneRun() => !_isVarying || !_cells.HasRows
        || Enumerable.Range(1, _rule.Rows!.Value.Count - 1).All(i => _rule.Rows.Value[i] == _rule.Rows.Value[i - 1] + 1);

    private string Cells() => _spans.AddCells(_rule.Table, isDecimal: false);

    private string Where() => (_isVarying && _cells.HasRows, _rule.Rows?.Count ?? 1, _rule.Columns?.Count ?? 1) switch
    {
        _ when _range is not null => " in every cell",
        (true, _, 1) => ", in each row",
        (true, _, var columns) => $", in each row and {CellTerm.Invariant(columns)} columns",
        (_, 1, 1) => "",
        (_, var rows, 1) => $", in each of {CellTerm.Invariant(rows)} rows",
        (_, 1, var columns) => $", in each of {CellTerm.Invariant(columns)} columns",
        (_, var rows, var columns) => $", in each of {CellTerm.Invariant(rows)} rows and {CellTerm.Invariant(columns)} columns",
    };

    private void EmitLoops(SourceWriter writer, string test)
    {
        string[] sizes = [.. _spans.Sizes];
        if (!_cells.HasRows && sizes.Length > 0)
        {
            writer.Line("// With the sizes stated, indexes need no checks.");
            WriteAll(writer, sizes);
        }

        int loops = EmitRowLoop(writer);
        WriteAll(writer, _spans.Rows);
        loops += EmitLoop(writer, "column", _rule.Columns);
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
        if (!_isVarying || !_cells.HasRows)
        {
            return EmitLoop(writer, "line", _rule.Rows);
        }

        // The rows of a block are sorted by template line.
        string block = _spans.Block(_rule.Table);
        int first = _rule.Rows!.Value[0];
        int behind = first + _rule.Rows.Value.Count;
        string end = behind == _lines.Of(_rule.Table, isRows: true).Length ? $"{block}.RowCount" : $"{block}.RowOf({CellTerm.Invariant(behind)})";
        writer.Open($"for (int line = {(first == 0 ? "0" : $"{block}.RowOf({CellTerm.Invariant(first)})")}; line < {end}; line++)");
        return 1;
    }

    private static void WriteAll(SourceWriter writer, IEnumerable<string> statements)
    {
        foreach (string statement in statements)
        {
            writer.Wrapped(statement);
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
