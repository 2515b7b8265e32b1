namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A shape in which a printed page reaches the reader.</summary>
public enum PaperShape
{
    /// <summary>A table with spans, as in a web page or a word processor's file.</summary>
    Spans,

    /// <summary>Tabs between cells, a blank cell for each further one that is spanned.</summary>
    Tabs,

    /// <summary>Tabs between cells, nothing for cells that are spanned.</summary>
    DenseTabs,

    /// <summary>The text of a spanned cell in each of those that it spans.</summary>
    Repeated,

    /// <summary>A cell a line after a tab, a blank line behind each row.</summary>
    CellLines,

    /// <summary>A cell a paragraph.</summary>
    Paragraphs,

    /// <summary>A cell a line.</summary>
    Lines,

    /// <summary>A row a line, spaces between cells.</summary>
    Spaces,

    /// <summary>A row a line, nothing between cells.</summary>
    RunTogether,

    /// <summary>A row a line, the figures run together behind the label and a space.</summary>
    FiguresTogether,

    /// <summary>A row a line, the figures before the label.</summary>
    FiguresFirst,
}
