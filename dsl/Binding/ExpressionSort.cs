namespace TemplateGen.Dsl.Binding;

/// <summary>What an expression yields.</summary>
internal enum ExpressionSort
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Condition,

    /// <summary>A text.</summary>
    Text,
}
