namespace TemplateGen.Rendering.Html;

/// <summary>What follows a run of constant bytes in a grid.</summary>
internal enum HtmlStepKind : byte
{
    /// <summary>Nothing: the run ends a row.</summary>
    None,

    /// <summary>A whole number, printed as its digits.</summary>
    Integer,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>A percentage, printed with its sign.</summary>
    Percent,

    /// <summary>A value of another kind.</summary>
    Other,

    /// <summary>The key of a repeated row.</summary>
    Key,

    /// <summary>A further field of the entry of a repeated row.</summary>
    Entry,

    /// <summary>A label with slots.</summary>
    Slots,

    /// <summary>How many rows a cell spans, where it is more than one and depends on the report: an attribute.</summary>
    RowSpan,
}
