using TemplateGen.Documents;
using TemplateGen.Reading;
using TemplateGen.Templates;

namespace TemplateGen.Corpus.Tests;

/// <summary>Documents that are no reports on a known form: news, notices that quote its labels, other statistics, source code.</summary>
public sealed class NoReportTests
{
    public static TheoryData<string> Names => [.. Folders().SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder)).Select(file => $"{folder}/{Path.GetFileName(file)}")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused(string path)
    {
        ReadResult result = Report.Read(File.ReadAllBytes(Repository.PathOf(path)), ReportEditions.All, DocumentFormats.All);
        result.Report.ShouldBeNull();
        result.Refusal.ShouldNotBeNull();
    }

    private static string[] Folders() => [CorpusMaker.NoReportFolder, "tests/TemplateGen.Corpus.Tests/NoReports"];
}
