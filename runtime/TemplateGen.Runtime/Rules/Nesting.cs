namespace TemplateGen.Rules;

/// <summary>Which entries of a repeated row an aggregate takes where their keys are nested: an entry lies below another whose key its own begins with.</summary>
public enum Nesting
{
    /// <summary>All of them.</summary>
    None,

    /// <summary>Those that lie below no other.</summary>
    Top,

    /// <summary>Those one level below the entry at which the rule is evaluated.</summary>
    Below,
}
