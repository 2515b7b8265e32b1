using Xunit.Abstractions;

namespace TemplateGen.Corpus.Tests;

/// <summary>Every document of the corpus, from its bytes to its findings.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyDictionary<string, DocumentResult>> Results = new(() =>
        Documents().AsParallel().Select(DocumentResult.Of).ToDictionary(result => result.Name, StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Documents()];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_cell_holds_a_figure_that_the_document_does_not_give_it(string name) => Results.Value[name].Wrong.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_careful_person_can_read_is_read(string name)
    {
        DocumentResult result = Results.Value[name];
        result.HasEnough.ShouldBeTrue($"{result}\n{string.Join('\n', result.Unread.Concat(result.OtherState).Take(40))}");
        result.OtherState.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_edition_and_the_year_are_those_of_the_document(string name) => Results.Value[name].HasEditionAndYear.ShouldBeTrue(Results.Value[name].ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_office_is_that_of_the_title(string name)
    {
        DocumentResult result = Results.Value[name];
        if (!result.IsRefusedRightly)
        {
            result.Report.ShouldNotBeNull(result.Refusal).HeadValues["agency"].ShouldBe(result.Expected.Agency);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Exactly_the_rules_that_fail_are_found(string name) => Results.Value[name].Findings.ShouldBeEmpty();

    [Fact]
    public void Of_all_cells_that_can_be_read_99_percent_are_read_and_none_is_wrong()
    {
        DocumentResult[] results = [.. Results.Value.Values.OrderBy(result => result.Name, StringComparer.Ordinal)];
        int readable = results.Sum(result => result.Readable);
        int read = readable - results.Sum(result => result.Unread.Count);
        string table = string.Join('\n', results.Select(result => result.ToString())) +
            $"\n{results.Count(result => result.IsAsExpected)} of {results.Length} documents as expected, {read} of {readable} cells read, {results.Sum(result => result.Wrong.Count)} wrong\n";
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "corpus-state.txt"), table);
        output.WriteLine(table);
        results.Sum(result => result.Wrong.Count).ShouldBe(0, table);
        ((double)read / readable).ShouldBeGreaterThanOrEqualTo(0.99, table);
    }

    private static IEnumerable<string> Documents() =>
        Directory.GetFiles(Repository.PathOf(CorpusMaker.DocumentFolder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
