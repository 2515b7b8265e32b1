using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Documents;
using TemplateGen.Reading;
using TemplateGen.Templates;

namespace TemplateGen.Corpus.Tests.Fuzz;

/// <summary>Whatever becomes of a document on its way, every adapter has an answer: a report or a refusal, and no exception.</summary>
/// <remarks>Seeds that are always the same, so that a change is seen, and some that never are. What damaged or made documents once showed is kept in <c>Found</c> and read each time.</remarks>
public sealed class FuzzTests
{
    private const int Fixed = 30;
    private const int Chance = 30;
    private const string FoundFolder = "tests/TemplateGen.Corpus.Tests/Found";

    private static readonly string[] Kinds = [".txt", ".md", ".csv", ".tsv", ".html", ".mht", ".docx", ".xlsx"];

    public static TheoryData<string> Formats => [.. Kinds];

    public static TheoryData<string> Found => [.. Directory.GetFiles(Repository.PathOf(FoundFolder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Damaged_documents_have_an_answer(string kind)
    {
        byte[][] documents = Documents(kind);
        for (int seed = 0; seed < Fixed; seed++)
        {
            HasAnswer(DamagedDocument.Make(documents[seed % documents.Length], seed)).ShouldBeTrue($"{kind}, seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void So_have_documents_damaged_by_chance(string kind)
    {
        byte[][] documents = Documents(kind);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Chance), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => HasAnswer(DamagedDocument.Make(documents[seed % documents.Length], seed))));
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_found_has_an_answer(string name) => HasAnswer(File.ReadAllBytes(Repository.PathOf($"{FoundFolder}/{name}"))).ShouldBeTrue();

    private static bool HasAnswer(byte[] document)
    {
        ReadResult result = Report.Read(document, ReportEditions.All, DocumentFormats.All);
        return result.Report is null == result.Refusal is not null;
    }

    private static byte[][] Documents(string kind)
    {
        string folder = Repository.PathOf(CorpusMaker.DocumentFolder);
        byte[][] documents = [.. Directory.GetFiles(folder, kind == ".mht" ? "*.html" : "*" + kind).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        return kind == ".mht" ? [.. documents.Select(Saved)] : documents;
    }

    /// <summary>A page as browsers save it whole.</summary>
    private static byte[] Saved(byte[] page) =>
    [
        .. Encoding.ASCII.GetBytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"),
        .. Encoding.ASCII.GetBytes(Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)),
        .. Encoding.ASCII.GetBytes("\r\n--b--\r\n"),
    ];
}
