namespace TemplateGen.Rules;

/// <summary>How a rule stands in the form.</summary>
public enum RuleForm
{
    /// <summary>A statement of its own: <c>check</c>.</summary>
    Check,

    /// <summary>A relation on a row: its cells against an expression.</summary>
    Row,

    /// <summary>A relation on a column.</summary>
    Column,
}
