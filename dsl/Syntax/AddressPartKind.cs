namespace TemplateGen.Dsl.Syntax;

/// <summary>What a part of an address is.</summary>
public enum AddressPartKind
{
    /// <summary>The name of an element.</summary>
    Name,

    /// <summary><c>.rows</c>: all rows of the table before.</summary>
    Rows,

    /// <summary><c>.columns</c>: all columns of the table before.</summary>
    Columns,

    /// <summary>The key of a repeated row, in brackets.</summary>
    Key,
}
