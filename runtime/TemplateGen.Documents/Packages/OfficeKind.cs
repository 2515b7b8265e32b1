namespace TemplateGen.Documents.Packages;

/// <summary>What an office document is.</summary>
internal enum OfficeKind
{
    /// <summary>Something that is not read.</summary>
    Other,

    /// <summary>A text document.</summary>
    Word,

    /// <summary>A workbook.</summary>
    Spreadsheet,
}
