using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Refuses comparisons that say nothing: of yes or no, or of a date, with a number, and chains that turn round.</summary>
/// <remarks>Behind <c>present when</c> both are mostly a relation that was meant for the row itself: it stands before these words.</remarks>
internal sealed class ComparedSorts(BindingContext context, AddressResolver resolver, RuleScope scope)
{
    /// <summary>Whether two sides can be compared; reports where they cannot.</summary>
    internal bool Allows(ExpressionModel left, ExpressionModel right, SourceSpan leftSpan, SourceSpan rightSpan, Comparison sign) =>
        Allows(SortOf(left), SortOf(right), context.Words(leftSpan), context.Words(rightSpan), rightSpan, ExpressionBinder.Sign(sign));

    /// <summary>The same for the cells of a row or column and what a relation says of them.</summary>
    internal bool Allows(IEnumerable<CellModel> subject, ExpressionModel value, BoundNode node, RelationSyntax relation) =>
        Allows(SortOf(subject.Where(cell => !cell.IsVoid).Select(cell => cell.Kind).Distinct()), SortOf(value),
            node.Path, context.Words(relation.Value.Span), relation.Value.Span, ExpressionBinder.Sign(relation.Operator));

    /// <summary>Whether a chain goes one way, as <c>a &gt;= b = c</c> does; behind <c>present when</c> a relation may have become part of one.</summary>
    internal bool AllowsChain(ComparisonSyntax comparison)
    {
        Comparison[] signs = [.. comparison.Rest.Select(part => part.Operator)];
        bool turns = signs.Any(sign => sign is Comparison.Less or Comparison.LessOrEqual) && signs.Any(sign => sign is Comparison.Greater or Comparison.GreaterOrEqual);
        if (signs.Length == 1 || (!turns && !(scope.IsPresence && signs.Any(sign => sign is Comparison.Equal or Comparison.NotEqual))))
        {
            return true;
        }

        context.Report(TemplateDiagnostics.TurningChain, comparison.Span, context.Words(comparison.Span), turns ? "does not go one way" : "says more than a condition",
            scope.IsPresence
                ? Before(comparison.Rest[comparison.Rest.Count - 1].Operator, context.Words(comparison.Rest[comparison.Rest.Count - 1].Operand.Span))
                : "join two comparisons with 'and'");
        return false;
    }

    private static string Before(Comparison sign, string value) => Before(ExpressionBinder.Sign(sign), value);

    private static string Before(string sign, string value) =>
        $"a relation on the row or column itself stands before 'present when', as in '{sign} {value} present when CONDITION'";

    private bool Allows(string left, string right, string leftWords, string rightWords, SourceSpan span, string sign)
    {
        if (left.Length == 0 || right.Length == 0 || left == right)
        {
            return true;
        }

        string flag = left == "yes or no" ? leftWords : right == "yes or no" ? rightWords : "";
        context.Report(TemplateDiagnostics.IncomparableSides, span, leftWords, left, rightWords, right,
            scope.IsPresence ? Before(sign, rightWords)
            : flag.Length > 0 ? $"yes or no is a condition by its name, as in '{flag}' or 'not {flag}'"
            : "compare a date with a date, or a difference of dates with a number of days");
        return false;
    }

    /// <summary>What a side is; empty where that is not the same everywhere, or follows from what is calculated.</summary>
    private string SortOf(ExpressionModel expression) => expression switch
    {
        NumberModel or StatedModel => "a number",
        HeadReferenceModel field => resolver.KindOf(field) is { } kind ? SortOf(kind) : "a number",
        CellReferenceModel { Over: Aggregate.Count or Aggregate.Sum } => "a number",
        CellReferenceModel reference => SortOf(resolver.KindsOf(reference)),
        OperationModel { Operator: "+" or "*" or "/" or "round" or "abs" or "-" } operation => operation.WithOperands().Any(IsDate) ? "" : "a number",
        _ => "",
    };

    private bool IsDate(ExpressionModel expression) => expression switch
    {
        HeadReferenceModel field => resolver.KindOf(field) is { Type: KindType.Date },
        CellReferenceModel reference => resolver.KindsOf(reference).Any(kind => kind.Type == KindType.Date),
        _ => false,
    };

    private static string SortOf(IEnumerable<KindModel> kinds)
    {
        string[] sorts = [.. kinds.Select(SortOf).Distinct()];
        return sorts.Length == 1 ? sorts[0] : "";
    }

    private static string SortOf(KindModel kind) => kind.Type == KindType.Flag ? "yes or no" : kind.Type == KindType.Date ? "a date" : kind.IsNumeric ? "a number" : "";
}
