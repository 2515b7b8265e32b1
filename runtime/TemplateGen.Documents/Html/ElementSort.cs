namespace TemplateGen.Documents.Html;

/// <summary>What an element means for the text of a page.</summary>
internal enum ElementSort
{
    /// <summary>A part of the line that it stands in; so is every element that is not known.</summary>
    Inline,

    /// <summary>It begins and ends a line.</summary>
    Block,

    /// <summary>A line ends here.</summary>
    LineBreak,

    /// <summary>A block whose spaces and line ends count.</summary>
    Preformatted,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A group of rows of a table.</summary>
    RowGroup,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A field of a form, which shows its value.</summary>
    Control,

    /// <summary>Text above the line, such as the mark of a footnote.</summary>
    Raised,

    /// <summary>Text below the line.</summary>
    Lowered,

    /// <summary>Text that was struck out.</summary>
    Struck,

    /// <summary>Nothing that a page shows as text.</summary>
    Unseen,
}
