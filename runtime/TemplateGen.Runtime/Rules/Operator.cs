namespace TemplateGen.Rules;

/// <summary>What an expression does with its operands.</summary>
public enum Operator
{
    /// <summary>The sum of all operands.</summary>
    Add,

    /// <summary>The operand with its sign changed.</summary>
    Negate,

    /// <summary>The product of all operands.</summary>
    Multiply,

    /// <summary>The first operand divided by the second; nothing where that is zero.</summary>
    Divide,

    /// <summary>Rounded, half away from zero unless a mode is given: value, places, mode.</summary>
    Round,

    /// <summary>The least operand.</summary>
    Minimum,

    /// <summary>The greatest operand.</summary>
    Maximum,

    /// <summary>The operand without its sign.</summary>
    Absolute,

    /// <summary>Both sides are equal.</summary>
    Equal,

    /// <summary>The sides differ.</summary>
    NotEqual,

    /// <summary>The first is less.</summary>
    Less,

    /// <summary>The first is at most the second.</summary>
    LessOrEqual,

    /// <summary>The first is greater.</summary>
    Greater,

    /// <summary>The first is at least the second.</summary>
    GreaterOrEqual,

    /// <summary>All operands are true.</summary>
    And,

    /// <summary>One operand is true at least.</summary>
    Or,

    /// <summary>The operand is false.</summary>
    Not,
}
