namespace TemplateGen.Dsl.Model;

/// <summary>Where a rule comes from.</summary>
public enum RuleOrigin
{
    /// <summary>The file writes it.</summary>
    Written,

    /// <summary>The kinds of cells imply it: their figures are in range.</summary>
    Range,

    /// <summary>The kinds of cells imply it: their texts are as long as they say.</summary>
    Length,

    /// <summary>The kind of a field of the head or of a text in a section implies it. Such a rule is about nothing in its table.</summary>
    LengthOutsideTables,

    /// <summary><c>every quarter</c> or <c>every month</c> implies it: the number is one that a year has.</summary>
    Period,

    /// <summary><c>each</c> implies it: the rows are those of a list.</summary>
    Entries,

    /// <summary><c>present when</c> implies it: what is not present is not filled in.</summary>
    Presence,
}
