namespace TemplateGen.Rules;

/// <summary>What became of a rule at one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Row">The row of the block at which it was evaluated, or null where rows are not open.</param>
/// <param name="Column">The column of the block, or null where columns are not open.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct RuleResult(Rule Rule, int? Row, int? Column, RuleOutcome Outcome);
