namespace TemplateGen.Reading.Printed;

/// <summary>How a page prints fields and tables.</summary>
internal enum PageStyle
{
    /// <summary>A label and its value are pieces of their own; tables have spans.</summary>
    Page,

    /// <summary>A value stands behind its label on one line; tables have spans.</summary>
    Drawn,

    /// <summary>A value stands behind its label on one line; tables have one row of headings and one column of labels.</summary>
    Outline,
}
