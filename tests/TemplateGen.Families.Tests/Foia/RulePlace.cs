namespace TemplateGen.Families.Tests.Foia;

/// <summary>A rule of the template at one of its places.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Row">The key of the row, or <c>Agency Overall</c>.</param>
/// <param name="Column">The path of the column where the rule goes through columns; otherwise null.</param>
internal sealed record RulePlace(string Rule, string Row, string? Column);
