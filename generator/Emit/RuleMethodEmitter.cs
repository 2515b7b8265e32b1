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
    private readonly RuleLoops _loops;

    internal RuleMethodEmitter(FormLines lines, RuleModel rule)
    {
        _lines = lines;
        _rule = rule;
        _spans = new CellSpans(lines, rule);
        _cells = new CellTerms(lines, rule, _spans);
        _range = WholeTableRange.Of(rule, lines.Report.Tables[rule.Table]);
        _isVarying = lines.Varies(rule.Table);
        _loops = new RuleLoops(lines, rule, _spans, _cells);
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
        if (!_loops.HasRowsInOneRun || !FindsCells())
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
        writer.Summary($"{_rule.Id}: {_rule.Words}{(_range is null ? _loops.Where : " in every cell")}{(_rule.Message is null ? "" : $" ({_rule.Message})")}");
        string signature = $"internal static bool {name}({string.Join("," + SourceWriter.SoftBreak, _spans.Parameters)})";
        string[] found = [.. _spans.Found];
        if (IsLooped)
        {
            writer.Open(signature);
            writer.Statements(found);
            _loops.Write(writer, body);
            writer.Close();
        }
        else if (found.Length > 0)
        {
            writer.Open(signature);
            writer.Statements(found);
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

    private string Cells() => _spans.AddCells(_rule.Table, isDecimal: false);
}
