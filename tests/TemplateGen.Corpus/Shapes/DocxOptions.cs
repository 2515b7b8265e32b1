namespace TemplateGen.Corpus.Shapes;

/// <summary>What a Word file has beside paragraphs and tables with merged cells.</summary>
[Flags]
internal enum DocxOptions
{
    None = 0,

    /// <summary>Each table stands in the only cell of another one.</summary>
    NestedTables = 1,

    /// <summary>Figures were changed and the change not accepted: the old one is deleted, the new one inserted. A row of old figures is deleted whole.</summary>
    Revisions = 2,

    /// <summary>The tables stand in text boxes, given twice: for new and for old programs.</summary>
    TextBoxes = 4,

    /// <summary>The numbers of the headings and of the rows come from numbered lists, not from the text.</summary>
    Numbering = 8,

    /// <summary>Figures are split over several runs, with bookmarks and proofing marks between.</summary>
    SplitRuns = 16,
}
