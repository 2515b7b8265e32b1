using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rules that kinds imply: a count is not negative, <c>count(0..100)</c> is at most 100. A figure out of range stays a value and is a finding, so
/// these are rules like any other: <c>TABLE.range</c>, an error, over every cell of the kind.
/// </summary>
internal static class RangeRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table) => ImpliedRules.OfCells(table, RuleOrigin.Range, RangeOf, Within, Words);

    private static CellRange? RangeOf(CellModel cell) => cell.Kind is { IsNumeric: true, Type: not KindType.Flag } kind && (kind.Least ?? kind.Maximum) is not null
        ? new CellRange(kind.Least, kind.Maximum)
        : null;

    private static ExpressionModel Within(CellReferenceModel cell, CellRange range)
    {
        OperationModel? least = range.Minimum is null ? null : new OperationModel(">=", new ExpressionModel[] { cell, new NumberModel(range.Minimum) });
        OperationModel? greatest = range.Maximum is null ? null : new OperationModel("<=", new ExpressionModel[] { cell, new NumberModel(range.Maximum) });
        return least is null ? greatest! : greatest is null ? least : new OperationModel("and", new ExpressionModel[] { least, greatest });
    }

    private static string Words(CellRange range) => string.Join(" and ", new[]
    {
        range.Minimum is null ? null : "at least " + range.Minimum,
        range.Maximum is null ? null : "at most " + range.Maximum,
    }.Where(part => part is not null));
}
