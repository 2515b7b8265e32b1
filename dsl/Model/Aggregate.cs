namespace TemplateGen.Dsl.Model;

/// <summary>How the lines of a repeated row or column are taken together.</summary>
public enum Aggregate
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>How many.</summary>
    Count,
}
