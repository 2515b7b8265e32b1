namespace TemplateGen.Reading.Rows;

/// <summary>Why the figures of a row were not read.</summary>
internal enum RowProblem
{
    /// <summary>They were.</summary>
    None,

    /// <summary>They cannot be matched one to one with the columns.</summary>
    Count,

    /// <summary>They might as well belong to another row.</summary>
    Doubt,

    /// <summary>Their label stands where figures of another row may follow.</summary>
    Strayed,

    /// <summary>The document has the row several times, with different figures.</summary>
    Conflict,

    /// <summary>They have no label, and their order does not tell the row.</summary>
    Order,

    /// <summary>They have no label, nor has any row of their table: that they stand in the order of the form is all that speaks for the row.</summary>
    Bare,

    /// <summary>They stand under headings of other columns.</summary>
    OtherColumns,
}
