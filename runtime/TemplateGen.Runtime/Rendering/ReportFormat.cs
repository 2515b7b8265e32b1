namespace TemplateGen.Rendering;

/// <summary>What a report is rendered to.</summary>
public enum ReportFormat
{
    /// <summary>A page with the official grids; violated cells are marked and explained.</summary>
    Html,

    /// <summary>Markdown tables.</summary>
    Markdown,

    /// <summary>Plain text with aligned columns.</summary>
    Text,

    /// <summary>JSON that reads back to an equal report.</summary>
    Json,
}
