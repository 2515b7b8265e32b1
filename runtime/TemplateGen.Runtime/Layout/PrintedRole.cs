namespace TemplateGen.Layout;

/// <summary>What a printed cell is for.</summary>
public enum PrintedRole
{
    /// <summary>Holds a figure of the report.</summary>
    Value,

    /// <summary>A caption across the whole grid.</summary>
    Heading,

    /// <summary>The corner over the row labels.</summary>
    Corner,

    /// <summary>A column label.</summary>
    Column,

    /// <summary>A row label.</summary>
    Row,

    /// <summary>The key of a repeated row.</summary>
    Key,

    /// <summary>Nothing is printed here.</summary>
    Blank,
}
