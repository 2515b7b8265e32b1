namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A shape in which the tables of a report come as text.</summary>
public enum DocumentShape
{
    /// <summary>A row a line, tabs between cells, a blank cell for each further cell that one spans.</summary>
    Tabs,

    /// <summary>A row a line, tabs between cells, nothing for cells that are spanned.</summary>
    DenseTabs,

    /// <summary>A cell a line after a tab, a blank line behind each row, a blank cell where one from above reaches down.</summary>
    CellLines,

    /// <summary>A cell a paragraph, blank lines between them.</summary>
    Paragraphs,

    /// <summary>A cell a line, no blank lines.</summary>
    Lines,

    /// <summary>A row a line, spaces between cells.</summary>
    Spaces,
}
