namespace TemplateGen.Dsl.Model;

/// <summary>What a printed cell is for.</summary>
public enum PrintedRole
{
    /// <summary>Holds a figure.</summary>
    Value,

    /// <summary>A caption across the grid.</summary>
    Heading,

    /// <summary>The corner over the row labels.</summary>
    Corner,

    /// <summary>A column label.</summary>
    Column,

    /// <summary>A row label.</summary>
    Row,

    /// <summary>The key of a repeated row.</summary>
    Key,

    /// <summary>A code or other text that the form prints in a row, in a column of its own.</summary>
    Code,

    /// <summary>A further field of the entry of a repeated row: the text is the name of its list, a full stop and the place of the field behind the key.</summary>
    Entry,

    /// <summary>Nothing.</summary>
    Blank,
}
