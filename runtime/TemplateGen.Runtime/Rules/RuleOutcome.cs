namespace TemplateGen.Rules;

/// <summary>What became of a rule at one place where it stands.</summary>
public enum RuleOutcome
{
    /// <summary>Every way of filling in the open cells satisfies it.</summary>
    Holds,

    /// <summary>No way of filling in the open cells satisfies it.</summary>
    Violated,

    /// <summary>It depends on cells that are open.</summary>
    Undetermined,

    /// <summary>Its condition is false, the report before is not at hand, or it waits only for optional cells.</summary>
    NotChecked,
}
