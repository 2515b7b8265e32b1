namespace TemplateGen.Rules;

/// <summary>What a statement may turn out to be over all ways of filling in the open cells.</summary>
[Flags]
internal enum Truths
{
    /// <summary>No way was looked at.</summary>
    None = 0,

    /// <summary>Some way makes it true.</summary>
    True = 1,

    /// <summary>Some way makes it false.</summary>
    False = 2,

    /// <summary>It says nothing: an operand is nothing, so that it does not apply.</summary>
    Nothing = 4,

    /// <summary>Some ways make it true, others false.</summary>
    Either = True | False,
}
