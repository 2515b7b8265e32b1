namespace TemplateGen.Documents.Packages;

/// <summary>Names of the vocabularies, each in its transitional and its strict form.</summary>
internal static class Namespaces
{
    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    internal const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const string StrictSpreadsheet = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    internal const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    internal const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    internal const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal const string Vml = "urn:schemas-microsoft-com:vml";

    private static readonly string[] _extensions =
    [
        "http://schemas.microsoft.com/office/word/",
        "http://schemas.microsoft.com/office/drawing/",
        "http://schemas.microsoft.com/office/spreadsheetml/",
    ];

    /// <summary>Whether an extension is understood, so that what is written for it counts and not what stands in for it.</summary>
    internal static bool IsExtension(string? name) => name is not null && Array.Exists(_extensions, extension => name.StartsWith(extension, StringComparison.Ordinal));
}
