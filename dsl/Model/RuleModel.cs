using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A rule. Rows and Columns are the lines over which it is evaluated; null where that axis is not open.</summary>
public sealed record RuleModel(
    string Id,
    int Table,
    RuleForm Form,
    int? Node,
    Severity Severity,
    string? Message,
    string Words,
    EquatableArray<int>? Rows,
    EquatableArray<int>? Columns,
    ExpressionModel? When,
    ExpressionModel That,
    ExpressionModel? Else,
    ExpressionModel? Tolerance,
    ExpressionModel? ExcusedBy,
    int? Since,
    int? Until,
    RuleOrigin Origin = RuleOrigin.Written)
{
    /// <summary>Every expression of the rule, those within others included.</summary>
    public IEnumerable<ExpressionModel> Expressions =>
        new[] { When, That, Else, Tolerance }.Where(part => part is not null).SelectMany(part => part!.WithOperands());
}
