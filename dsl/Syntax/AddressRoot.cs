namespace TemplateGen.Dsl.Syntax;

/// <summary>Where an address says that it starts.</summary>
public enum AddressRoot
{
    /// <summary>Nothing is said: the name is looked up.</summary>
    None,

    /// <summary>Among the rows.</summary>
    Rows,

    /// <summary>Among the columns.</summary>
    Columns,

    /// <summary>Among the tables.</summary>
    Tables,

    /// <summary>In the head of the report.</summary>
    Head,
}
