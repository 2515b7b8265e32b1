namespace TemplateGen.Rules;

/// <summary>How the lines of a repeated row or column are taken together.</summary>
public enum Aggregate
{
    /// <summary>Not at all: the operand is one cell, or the sum that its node stands for.</summary>
    None,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The least of them.</summary>
    Minimum,

    /// <summary>The greatest of them.</summary>
    Maximum,

    /// <summary>How many there are.</summary>
    Count,
}
