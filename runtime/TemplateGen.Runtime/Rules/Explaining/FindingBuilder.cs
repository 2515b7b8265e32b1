using TemplateGen.Algebra;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Rules;

/// <summary>Makes the finding of a rule that is violated or undetermined at the place of the evaluation.</summary>
internal static class FindingBuilder
{
    internal static Finding Build(RuleEvaluation evaluation, RulePlan plan, RuleOutcome outcome, int? row, int? column)
    {
        Rule rule = plan.Rule;
        int[] waits = outcome == RuleOutcome.Undetermined ? [.. evaluation.Waits.Distinct()] : [];
        Variables variables = evaluation.Variables;
        bool waitsForPrevious = false;
        List<Cell> waitsFor = [];
        foreach (int variable in waits.Where(variable => !variables.IsField(variable)))
        {
            Cell cell = variables.CellOf(variable, out bool isPrevious);
            waitsForPrevious |= isPrevious;
            if (!isPrevious)
            {
                waitsFor.Add(cell);
            }
        }

        // What follows asks the plans again, which note once more what they wait for.
        StatementPlan statement = DecisiveStatement.Of(plan, evaluation);
        (StatementPlan part, bool isNegated) = DecisiveStatement.PartOf(statement, evaluation);
        IReadOnlyList<Cell> cells = CellsOf(evaluation, plan, statement);
        InOrderOf(cells, waitsFor);
        Field[] fields = [.. waits.Where(variables.IsField).Select(variables.FieldOf)];
        Finding finding = new(rule, outcome, row, column, cells, waitsFor)
        {
            Stated = [.. plan.Stated.Select(operand => operand.Figure(evaluation)).OfType<StatedFigure>().Distinct()],
        };
        if (rule.IsOutsideTables)
        {
            finding.Scope = rule.Id[..rule.Id.LastIndexOf('.')];
            Field about = evaluation.Template.Fields.First(field => field.Address == finding.Scope).Field;
            finding.ScopeLabel = about.Labels is [{ Length: > 0 } label, ..] ? SlottedText.FillQuoted(label, evaluation.Report) : finding.Scope;
        }
        else
        {
            Place(finding, evaluation.Block(rule.Table.Index), evaluation.Report);
        }

        bool isBound = rule.Message is null && part is ComparisonStatement { Left: CellOperand left, Right: ConstantOperand } && IsPlaceItself(left, finding);
        Operator? comparison = State(finding, evaluation, part);
        int[] tables = part is EntriesStatement { Table: var listed } ? [listed] : outcome == RuleOutcome.Undetermined ? [.. NamedTables.Of(rule)] : [];
        ListedEntries[] entries = [.. tables.Select(table => evaluation.Entries(table))];
        finding.Details = new FindingDetails
        {
            Report = evaluation.Report,
            Comparison = comparison is { } found && isNegated ? DecisiveStatement.Opposite(found) : comparison,
            ComputedName = rule.Node?.Path ?? (isBound ? "" : null),
            ComputedLabel = rule.Node is { } node ? PrintedNames.Of(rule.Form == RuleForm.Column ? rule.Table.Columns : rule.Table.Rows, node, evaluation.Report)
                : isBound ? ""
                : null,
            Tolerance = part is ComparisonStatement { Tolerance: { } tolerance } ? Known(evaluation, tolerance) : null,
            WaitsForPrevious = waitsForPrevious,
            Fields = [.. waits.Where(variables.IsField).Select(variables.AddressOf)],
            Length = FindingMessage.LengthOf(rule, evaluation.Template),
            OnlyWhen = part is VacantStatement ? rule.Words["present when ".Length..] : null,
            IsUnread = tables.Any(table => evaluation.Block(table).IsUnread),
            AbsentKeys = [.. entries.SelectMany(static table => table.AbsentKeys).Distinct()],
            UnlistedKeys = [.. entries.SelectMany(static table => table.Unlisted).Select(static entry => entry.Key).Distinct()],
            RepeatedKeys = [.. entries.SelectMany(static table => table.Repeated).Distinct()],
            FieldLabels = [.. fields.Select(field => FieldText.QuotedLabel(field, evaluation.Report))],
        };
        evaluation.Waits.Clear();
        return finding;
    }

    private static IReadOnlyList<Cell> CellsOf(RuleEvaluation evaluation, RulePlan plan, StatementPlan statement)
    {
        CellCollector collector = new(evaluation);
        if (plan.Rule.Node is { Line: >= 0 } && evaluation is { Row: >= 0, Column: >= 0 })
        {
            collector.Add(evaluation.Block(plan.Rule.Table.Index).Cell(evaluation.Row, evaluation.Column));
        }

        collector.Add(statement);
        collector.Add(plan.When);
        return collector.Cells;
    }

    private static void InOrderOf(IReadOnlyList<Cell> cells, List<Cell> waitsFor)
    {
        if (waitsFor.Count < 2)
        {
            return;
        }

        Dictionary<(int Table, int Row, int Column), int> places = new(cells.Count);
        for (int i = 0; i < cells.Count; i++)
        {
            places.Add((cells[i].Block.Layout.Index, cells[i].Row, cells[i].Column), i);
        }

        int PlaceOf(Cell cell) => places.GetValueOrDefault((cell.Block.Layout.Index, cell.Row, cell.Column), cells.Count);
        waitsFor.Sort((left, right) => PlaceOf(left).CompareTo(PlaceOf(right)));
    }

    private static void Place(Finding finding, CellBlock block, Report report)
    {
        TableLayout table = block.Layout;
        List<string> names = [];
        List<string> labels = [];
        if (finding.Row is { } row && table.Rows.IsNamed)
        {
            names.Add(block.KeyOf(row) ?? table.Rows.Lines[block.LineOf(row)].Path);
            labels.Add(PrintedNames.Row(block, row, report));
        }

        if (finding.Column is { } column && table.Columns.IsNamed)
        {
            names.Add(table.Columns.Lines[column].Path);
            labels.Add(PrintedNames.Column(block, column, report));
        }

        finding.Scope = string.Join(" / ", names);
        finding.ScopeLabel = string.Join(" / ", labels);
    }

    private static Operator? State(Finding finding, RuleEvaluation evaluation, StatementPlan part)
    {
        FigureWriter writer = new(evaluation);
        switch (part)
        {
            case ComparisonStatement comparison:
                finding.Actual = Known(evaluation, comparison.Left);
                finding.Expected = Known(evaluation, comparison.Right);
                finding.AreDates = writer.IsDate(comparison.Left) || writer.IsDate(comparison.Right);
                finding.Left = writer.Write(comparison.Left);
                finding.Right = writer.Write(comparison.Right);
                return comparison.Comparison;
            case TextComparisonStatement comparison:
                finding.Left = writer.Write(comparison.Left);
                finding.Right = writer.Write(comparison.Right);
                return comparison.Comparison;
            case StateStatement test:
                finding.Left = test.Operand is HeadOperand field ? field.Text(evaluation) ?? "" : StateFigure(test.Operand, finding, writer);
                return null;
            default:
                return null;
        }
    }

    // A bound on every cell, such as "at least 0": the place says which cell it is about.
    private static bool IsPlaceItself(CellOperand operand, Finding finding) => operand.Expression is { Over: Aggregate.None, Previous: null }
        && operand.Current.Table == finding.Rule.Table
        && (operand.Current.Rows.IsHere || !finding.Rule.Table.Rows.IsNamed)
        && (operand.Current.Columns.IsHere || !finding.Rule.Table.Columns.IsNamed);

    private static string StateFigure(OperandPlan operand, Finding finding, FigureWriter writer) =>
        operand is CellOperand && finding.Cells.Count > 0 && finding.Cells[0] is { Text: { } text } ? text : writer.Write(operand);

    private static decimal? Known(RuleEvaluation evaluation, OperandPlan operand) =>
        operand.Value(evaluation, out Fraction value) == Presence.Number ? value.ToDecimal() : null;
}
