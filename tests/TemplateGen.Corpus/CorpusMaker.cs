using TemplateGen.Corpus.Documents;
using TemplateGen.Corpus.Expectations;

namespace TemplateGen.Corpus;

/// <summary>Makes the corpus.</summary>
public static class CorpusMaker
{
    /// <summary>Where the documents lie in the repository.</summary>
    public const string DocumentFolder = "seeds/reports/corpus";

    /// <summary>Where lies what is expected of them.</summary>
    public const string ExpectationFolder = "tests/TemplateGen.Corpus.Tests/Expected";

    /// <summary>Where lie office files that are no reports.</summary>
    public const string NoReportFolder = "tests/TemplateGen.Corpus.Tests/NoReports/Office";

    /// <summary>All folders that hold nothing but what the maker made.</summary>
    public static IReadOnlyList<string> Folders { get; } = [DocumentFolder, ExpectationFolder, NoReportFolder];

    /// <summary>Every file by its path in the repository; the same bytes at each call.</summary>
    public static IReadOnlyDictionary<string, byte[]> Make()
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (CorpusDocument document in Catalogue.All())
        {
            files.Add($"{DocumentFolder}/{document.Name}", document.Bytes);
            files.Add($"{ExpectationFolder}/{document.Name}.json", ExpectationWriter.Write(document));
        }

        foreach ((string name, byte[] bytes) in NoReports.All())
        {
            files.Add($"{NoReportFolder}/{name}", bytes);
        }

        return files;
    }
}
