using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace TemplateGen.Corpus.Tests;

/// <summary>Word and Excel files of the corpus are such as Word and Excel open.</summary>
public sealed class OfficeFilesTests
{
    public static TheoryData<string> Files => [.. CorpusMaker.Make().Keys.Where(path => path.EndsWith(".docx", StringComparison.Ordinal) || path.EndsWith(".xlsx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_valid(string path)
    {
        using MemoryStream stream = new(CorpusMaker.Make()[path]);
        using OpenXmlPackage package = path.EndsWith(".docx", StringComparison.Ordinal) ? WordprocessingDocument.Open(stream, false) : SpreadsheetDocument.Open(stream, false);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }
}
