using System.Globalization;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>The rule that <c>every quarter</c> and <c>every month</c> imply: the number is one that a year has. Where the report does not say it, nothing is checked.</summary>
internal static class PeriodRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable home, string period)
    {
        if (period == "year")
        {
            yield break;
        }

        string last = (period == "quarter" ? 4 : 12).ToString(CultureInfo.InvariantCulture);
        HeadReferenceModel number = new(period);
        yield return ImpliedRules.Rule(
            RuleOrigin.Period,
            $"head.{period}.range",
            home.Index,
            Severity.Error,
            $"head.{period} is from 1 to {last}",
            new OperationModel("and", new ExpressionModel[] { new OperationModel(">=", new ExpressionModel[] { number, new NumberModel("1") }),
                new OperationModel("<=", new ExpressionModel[] { number, new NumberModel(last) }) }));
    }
}
