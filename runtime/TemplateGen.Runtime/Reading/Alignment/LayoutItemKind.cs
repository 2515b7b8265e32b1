namespace TemplateGen.Reading.Alignment;

/// <summary>What an item of a printed form is, as far as reading tells apart.</summary>
internal enum LayoutItemKind
{
    /// <summary>The heading of a section.</summary>
    Section,

    /// <summary>The caption of a table.</summary>
    Caption,

    /// <summary>All that heads the columns of a table: corner, axis heading and column labels.</summary>
    Header,

    /// <summary>A heading over rows that holds no cells.</summary>
    Group,

    /// <summary>A row that holds cells.</summary>
    Line,
}
