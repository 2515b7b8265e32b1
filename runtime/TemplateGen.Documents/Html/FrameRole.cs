namespace TemplateGen.Documents.Html;

/// <summary>What an element is to the walk, once it is known where it stands.</summary>
internal enum FrameRole
{
    /// <summary>A part of a line.</summary>
    Inline,

    /// <summary>A block of lines.</summary>
    Block,

    /// <summary>A table with rows of its own.</summary>
    Table,

    /// <summary>A table whose cells are its children, laid out as a grid.</summary>
    Grid,

    /// <summary>A group of rows of a table with rows of its own.</summary>
    RowGroup,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A row that lays out parts of the page.</summary>
    LayoutRow,

    /// <summary>A cell of a row.</summary>
    Cell,

    /// <summary>A part of the page in the place of a cell.</summary>
    LayoutCell,

    /// <summary>A table within a cell whose one row of cells stands in the row around it.</summary>
    SplicedTable,

    /// <summary>One of these cells.</summary>
    SplicedCell,
}
