using System.Globalization;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns the relations and checks of a table into rules: their ids, where they hold, and what they say.</summary>
internal sealed class RuleBinder(BindingContext context, AddressResolver resolver)
{
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<RuleModel> _rules = [];
    private readonly List<LinePosition> _positions = [];
    private bool _isExhausted;

    internal IReadOnlyList<RuleModel> Rules => _rules;

    internal IReadOnlyList<LinePosition> Positions => _positions;

    /// <summary>Adds the rules of a table: relations on columns and rows, then checks, each in the order of the file.</summary>
    internal void Bind(BoundTable table)
    {
        foreach (BoundAxis axis in new[] { table.Columns, table.Rows })
        {
            foreach (BoundNode node in axis.Nodes)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                BindRelations(node);
            }
        }

        foreach (BoundCheck check in table.Checks.Concat(ChecksOf(table.Columns)).Concat(ChecksOf(table.Rows)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            BindCheck(table, check);
        }

        foreach (RuleModel implied in ImpliedRules.Of(table, context))
        {
            Add(table.Syntax.Name.Span, implied, 1);
        }
    }

    /// <summary>Adds the rules that the lengths of fields outside tables, and the period of the form, imply. A rule belongs to a table: they are given to one that every report has.</summary>
    internal void BindOutsideTables(BoundTable home, IEnumerable<OutsideField> fields, SourceSpan period)
    {
        foreach (OutsideField field in fields)
        {
            if (LengthRules.Of(home, field.Address, field.Field) is { } rule)
            {
                // A table may be called like the section: what follows the last point is no part of the address.
                Add(field.Span, rule with { Id = Numbered(rule.Id, rule.Id) }, 1);
            }
        }

        foreach (RuleModel rule in PeriodRules.Of(home, context.Period))
        {
            Add(period, rule, 1);
        }
    }

    private static IEnumerable<BoundCheck> ChecksOf(BoundAxis axis) => axis.Checks.Concat(axis.Nodes.SelectMany(node => node.Checks));

    private void BindRelations(BoundNode node)
    {
        if (node.Tail is null || node.Tail.Relations.Count == 0)
        {
            return;
        }

        if (node.Line < 0)
        {
            context.Report(TemplateDiagnostics.NoFigure, node.Tail.Relations[0].Span, node.Name);
            return;
        }

        foreach (RelationSyntax relation in node.Tail.Relations)
        {
            BindRelation(node, relation);
        }
    }

    private void BindRelation(BoundNode node, RelationSyntax relation)
    {
        if (IsExhausted(relation.Span))
        {
            return;
        }

        BoundTable table = node.Axis.Table;
        bool onRow = node.Axis.IsRows;
        OpenAxes open = new() { Unit = AmountUnits.Of(node.Axis.Other.Lines.Select(line => onRow ? table.Cell(node.Line, line.Line) : table.Cell(line.Line, node.Line))) };
        RuleScope scope = new(table, node.Axis, node, node);
        ExpressionBinder expressions = new(context, resolver, scope, open);
        ExpressionModel? value = expressions.BindNumber(relation.Value);
        ExpressionModel? otherwise = relation.Else is null ? null : expressions.BindNumber(relation.Else);
        ExpressionModel? when = relation.When is null ? null : expressions.BindCondition(relation.When);
        ExpressionModel? tolerance = relation.Tolerance is null ? null : expressions.BindNumber(relation.Tolerance);
        if (value is null || Missing(relation.Else, otherwise) || Missing(relation.When, when) || Missing(relation.Tolerance, tolerance))
        {
            return;
        }

        int other = node.Axis.Other.IsNamed ? -1 : 0;
        CellReferenceModel subject = onRow
            ? new CellReferenceModel(table.Index, node.Index, other, null, Aggregate.None)
            : new CellReferenceModel(table.Index, other, node.Index, null, Aggregate.None);
        if (value.WithOperands().Contains(subject))
        {
            context.Report(TemplateDiagnostics.NamesItself, relation.Value.Span, node.Path);
            return;
        }

        int[]? lines = Lines(node.Axis.Other, relation.For, relation.Span);
        if (lines is null)
        {
            return;
        }

        RulePlaces places = new(node.Axis.Other, open);
        int[] held = [.. lines.Where(line => places.Holds(line, onRow ? table.Cell(node.Line, line) : table.Cell(line, node.Line)))];
        context.Places += lines.Length;
        if (held.Length == 0)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, relation.Span, "every cell of it is void, a text, or of a kind that does not add");
            return;
        }

        if (!new Reachability(context, table, open).IsGiven(node.Axis.Other, held)
            || !new ComparedSorts(context, resolver, scope).Allows(held.Select(line => onRow ? table.Cell(node.Line, line) : table.Cell(line, node.Line)), value, node, relation))
        {
            return;
        }

        string sign = ExpressionBinder.Sign(relation.Operator);
        Add(relation.Span, new RuleModel(
            RelationId(table, node, relation.Operator),
            table.Index,
            onRow ? RuleForm.Row : RuleForm.Column,
            node.Index,
            relation.Severity?.Value ?? context.DefaultSeverity,
            relation.Message?.Value,
            node.Path + " " + context.Words(relation.Span),
            Open(!onRow && node.Axis.Other.IsNamed, held),
            Open(onRow && node.Axis.Other.IsNamed, held),
            when,
            new OperationModel(sign, new[] { subject, value }),
            otherwise is null ? null : new OperationModel(sign, new[] { subject, otherwise }),
            tolerance,
            null,
            null,
            null),
            open.Terms);
    }

    private void BindCheck(BoundTable table, BoundCheck check)
    {
        CheckSyntax syntax = check.Syntax;
        if (IsExhausted(syntax.Name.Span))
        {
            return;
        }

        OpenAxes open = new();
        RuleScope scope = new(table, check.Axis, check.Node, null) { Section = check.Section ?? table.Section };
        ExpressionBinder expressions = new(context, resolver, scope, open);
        ExpressionModel? statement = expressions.BindCondition(syntax.Statement);
        ExpressionModel? when = syntax.When is null ? null : expressions.BindCondition(syntax.When);
        ExpressionModel? tolerance = syntax.Tolerance is null ? null : expressions.BindNumber(syntax.Tolerance);
        if (statement is null || Missing(syntax.When, when) || Missing(syntax.Tolerance, tolerance))
        {
            return;
        }

        if (open.Rows is not null && open.Columns is not null)
        {
            context.Report(TemplateDiagnostics.MixedAxes, open.Columns.Span, open.Columns.Written, open.Rows.Written);
            return;
        }

        BoundAxis? axis = open.Rows is not null ? table.Rows : open.Columns is not null ? table.Columns : null;
        if (axis is { IsNamed: false })
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, (open.Rows ?? open.Columns)!.Span,
                $"table '{table.Name}' has no {(axis.IsRows ? "rows" : "columns")} to go through; name the {(axis.IsRows ? "row" : "column")} of the other table");
            return;
        }

        int[] lines = [];
        if (axis is null && syntax.For.Count > 0)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, syntax.For[0].Span, "its names leave no row or column open, so there is nothing for 'for' to choose from");
            return;
        }

        if (axis is not null)
        {
            if (Lines(axis, syntax.For, syntax.Span) is not { } chosen)
            {
                return;
            }

            RulePlaces places = new(axis, open);
            lines = [.. chosen.Where(line => places.Holds(line, null))];
            context.Places += chosen.Length;
            if (lines.Length == 0)
            {
                context.Report(TemplateDiagnostics.HoldsNowhere, syntax.Span, "on every line some cell that it names is void or a text");
                return;
            }
        }

        if (!new Reachability(context, table, open).IsGiven(axis, lines))
        {
            return;
        }

        ResolvedField? excuse = syntax.ExcusedBy is null ? null : resolver.ResolveText(syntax.ExcusedBy, scope.Section);
        if (excuse is null && syntax.ExcusedBy is not null)
        {
            return;
        }

        Add(syntax.Name.Span, new RuleModel(
            check.IsFromGroup ? $"{table.Name}.{check.Node!.Path}.{syntax.Name.Text}" : $"{table.Name}.{syntax.Name.Text}",
            table.Index,
            RuleForm.Check,
            null,
            syntax.Severity?.Value ?? context.DefaultSeverity,
            syntax.Message?.Value,
            context.Words(syntax.Statement.Span) + (syntax.When is null ? "" : " when " + context.Words(syntax.When.Span)),
            Open(axis is { IsRows: true }, lines),
            Open(axis is { IsRows: false }, lines),
            when,
            statement,
            null,
            tolerance,
            excuse?.Reference,
            Year(syntax.Limits, since: true),
            Year(syntax.Limits, since: false)),
            open.Terms);
    }

    /// <summary>Whether the rules have more terms or places together than a template may have: further ones are not looked at, which the first says.</summary>
    private bool IsExhausted(SourceSpan span)
    {
        bool hasTerms = context.Terms > BindingContext.MaximumTermsInAll;
        if (!hasTerms && context.Places <= BindingContext.MaximumPlaces)
        {
            return false;
        }

        if (!_isExhausted)
        {
            _isExhausted = true;
            context.Report(TemplateDiagnostics.TooManyInAll, span,
                hasTerms ? $"{BindingContext.MaximumTermsInAll} terms" : $"{BindingContext.MaximumPlaces} places",
                hasTerms ? "use subtotals instead of long sums" : "leave checks out that others imply, or say with 'for' where they hold");
        }

        return true;
    }

    private void Add(SourceSpan span, RuleModel rule, int terms)
    {
        if (terms > BindingContext.MaximumTerms)
        {
            context.Report(TemplateDiagnostics.TooManyTerms, span, terms.ToString(CultureInfo.InvariantCulture), BindingContext.MaximumTerms.ToString(CultureInfo.InvariantCulture));
        }
        else if (_ids.TryGetValue(rule.Id, out SourceSpan first))
        {
            // What is written gives way to what is implied, whatever comes first.
            context.Report(TemplateDiagnostics.DuplicateRule, rule.Origin == RuleOrigin.Written ? span : first, rule.Id, ImpliedBy(rule.Origin));
        }
        else
        {
            _ids.Add(rule.Id, span);
            _rules.Add(rule);
            _positions.Add(new LinePosition(span.Line, span.Column));
        }
    }

    private static string ImpliedBy(RuleOrigin origin) => origin switch
    {
        RuleOrigin.Range => ", which the ranges of its cells imply",
        RuleOrigin.Period => ", which the period of the form implies",
        RuleOrigin.Length or RuleOrigin.LengthOutsideTables => ", which the lengths of its texts imply",
        RuleOrigin.Entries => ", which 'each' implies",
        RuleOrigin.Presence => ", which 'present when' implies",
        _ => "",
    };

    /// <summary>The lines of an open axis. A conditional expression would make an empty array of null.</summary>
    internal static EquatableArray<int>? Open(bool isOpen, EquatableArray<int> lines)
    {
        if (isOpen)
        {
            return lines;
        }

        return null;
    }

    private static bool Missing(ExpressionSyntax? written, ExpressionModel? bound) => written is not null && bound is null;

    private int? Year(EquatableArray<PeriodLimitSyntax> limits, bool since)
    {
        PeriodLimitSyntax? limit = limits.LastOrDefault(item => item.IsSince == since);
        return limit is null ? null : Years.Read(limit.Year, context);
    }

    /// <summary>The id of a relation: the computed row or column itself for <c>=</c>, with a word behind it for the others.</summary>
    private string RelationId(BoundTable table, BoundNode node, Comparison comparison)
    {
        string id = $"{table.Name}.{(node.Axis.IsRows ? "rows" : "columns")}.{node.Path}" + comparison switch
        {
            Comparison.Equal => "",
            Comparison.NotEqual => ".differs",
            Comparison.Less => ".below",
            Comparison.LessOrEqual => ".atMost",
            Comparison.Greater => ".above",
            _ => ".atLeast",
        };

        // A node may have several relations of one sort; each needs an id of its own, in the order of writing.
        return Numbered(id, comparison == Comparison.Equal ? id + ".equals" : id);
    }

    /// <summary>An id that no rule has: with a number behind it where it is taken.</summary>
    private string Numbered(string id, string further)
    {
        if (!_ids.ContainsKey(id))
        {
            return id;
        }

        int number = _numbers.TryGetValue(id, out int last) ? last : 1;
        string numbered;
        do
        {
            number++;
            numbered = further + number.ToString(CultureInfo.InvariantCulture);
        }
        while (_ids.ContainsKey(numbered));
        _numbers[id] = number;
        return numbered;
    }

    /// <summary>The lines that <c>for</c> chooses, every line without it, or null where a name is unknown (then reported).</summary>
    private int[]? Lines(BoundAxis axis, EquatableArray<AddressSyntax> names, SourceSpan span)
    {
        if (names.Count == 0)
        {
            return [.. axis.Lines.Select(line => line.Line)];
        }

        if (!axis.IsNamed)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, span, $"table '{axis.Table.Name}' has no {(axis.IsRows ? "rows" : "columns")} for 'for' to choose from");
            return null;
        }

        List<int> lines = [];
        foreach (AddressSyntax name in names)
        {
            if (context.PathOf(name, "'for' chooses rows of the form, not of a report: name the row in the rule itself") is not { } path)
            {
                return null;
            }

            if (axis.Find(path) is not { } node)
            {
                context.Report(TemplateDiagnostics.UnknownName, name.Span, path, (axis.IsRows ? "row" : "column") + $" of table '{axis.Table.Name}'",
                    context.Suggest(path, axis.Nodes.Select(item => item.Path)));
                return null;
            }

            lines.AddRange(node.WithDescendants().Where(item => item.Line >= 0).Select(item => item.Line));
        }

        return [.. lines.Distinct().OrderBy(line => line)];
    }
}
