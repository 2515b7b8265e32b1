namespace TemplateGen.Reading.Printed;

/// <summary>What stands in a cell as the form prints it.</summary>
internal enum ExpectedSort
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A heading or a label.</summary>
    Label,

    /// <summary>The key of an entry.</summary>
    Key,

    /// <summary>What the head says of an entry, once more.</summary>
    Any,

    /// <summary>A value of the report.</summary>
    Value,
}
