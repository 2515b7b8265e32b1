namespace TemplateGen.Documents.Tests.Html;

/// <summary>A way in which the site of an authority publishes its report.</summary>
public enum PageStyle
{
    /// <summary>Saved from Word: paragraphs and spans within every cell, conditional comments, GB2312.</summary>
    Word,

    /// <summary>The page is laid out by tables, those of the report stand in their cells, among menus and foot lines.</summary>
    Layout,

    /// <summary>Many nested elements, heads of tables in a group of their own, narrow headings broken over lines, furniture of the page.</summary>
    Elements,

    /// <summary>No table elements at all: boxes that are laid out as a table.</summary>
    Boxes,

    /// <summary>Upper case, no end tags, each figure in a table within its cell.</summary>
    Careless,

    /// <summary>Figures in the fields of a form, hidden copies beside them.</summary>
    Fields,
}
