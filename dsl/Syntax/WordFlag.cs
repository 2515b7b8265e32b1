namespace TemplateGen.Dsl.Syntax;

/// <summary>The flags that are one word.</summary>
#pragma warning disable CA1711 // A flag of the language, not of bits.
public enum WordFlag
#pragma warning restore CA1711
{
    /// <summary>The cell may stay empty, or the entry be absent.</summary>
    Optional,

    /// <summary>There is no such cell.</summary>
    Void,

    /// <summary>Printed, not summed.</summary>
    Memo,

    /// <summary>Subtracted where its siblings are summed.</summary>
    Less,
}
