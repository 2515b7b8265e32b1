namespace TemplateGen.Dsl.Model;

/// <summary>How a rule stands in the form.</summary>
public enum RuleForm
{
    /// <summary>A statement of its own.</summary>
    Check,

    /// <summary>A relation on a row.</summary>
    Row,

    /// <summary>A relation on a column.</summary>
    Column,
}
