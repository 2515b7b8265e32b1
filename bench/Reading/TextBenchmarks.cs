using System.Text;
using BenchmarkDotNet.Attributes;
using TemplateGen.Documents;
using TemplateGen.Layout;

namespace TemplateGen.Bench.Reading;

/// <summary>
/// Text reports end to end, from the bytes of the file to the findings, as the tool does it with all editions that come with it: the time is that of one
/// report, the mean of all text reports of the seeds. Beside it, taking the same texts apart into lines and cells, a text that is no report, and a report with its
/// labels and figures apart, in blocks that may stand in very many orders.
/// </summary>
[WarmupCount(30)]
[IterationCount(100)]
public class TextBenchmarks
{
    private const string Prose = "本年度严格落实有关规定，及时准确公布各类信息，不断完善工作制度，回应社会关切，共办理来信 35 件。\n";

    // Those of the official templates; the forms of the benchmarks are editions of their own.
    private static readonly IReadOnlyList<ReportEdition> Editions = TemplateGen.Templates.ReportEditions.All;

    private readonly IReadOnlyList<SeedDocument> _documents = SeedDocuments.Texts;
    private readonly byte[] _otherText = Other();
    private readonly byte[] _blocks = Blocks();

    /// <summary>How many bytes the text that is no report has.</summary>
    internal int OtherLength => _otherText.Length;

    [GlobalSetup]
    public static void Prove()
    {
        int read = SeedDocuments.Texts.Count(static document => Report.Read(document.Bytes, Editions, DocumentFormats.All).Report is not null);
        if (SeedDocuments.Texts.Count != SeedDocuments.TextCount || read != SeedDocuments.TextCount)
        {
            throw new InvalidOperationException($"{read} of {SeedDocuments.Texts.Count} text reports were read, not {SeedDocuments.TextCount}");
        }

        if (Report.Read(Other(), Editions, DocumentFormats.All).Refusal is null)
        {
            throw new InvalidOperationException("A text that is no report was read as one");
        }

        if (Report.Read(Blocks(), Editions, DocumentFormats.All).Report is null)
        {
            throw new InvalidOperationException("A report with its figures in blocks was refused");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = SeedDocuments.TextCount, Description = "lines and cells alone")]
    public int Split()
    {
        int cells = 0;
        foreach (SeedDocument document in _documents)
        {
            foreach (string line in Encoding.UTF8.GetString(document.Bytes).Split('\n'))
            {
                cells += line.Split('\t', '|', ',').Length;
            }
        }

        return cells;
    }

    [Benchmark(OperationsPerInvoke = SeedDocuments.TextCount, Description = "read and validate a text report")]
    public int Read()
    {
        int findings = 0;
        foreach (SeedDocument document in _documents)
        {
            findings += Check(document.Bytes);
        }

        return findings;
    }

    [Benchmark(Description = "refuse 3 MB of other text")]
    public object Refuse() => Report.Read(_otherText, Editions, DocumentFormats.All).Refusal!;

    [Benchmark(Description = "read a table in blocks of 12 figures")]
    public int ReadBlocks() => Check(_blocks);

    internal static int Check(byte[] document) => Report.Read(document, Editions, DocumentFormats.All).Report!.Validate().Count;

    /// <summary>All labels of the official table of requests, and then its figures with words between each block and the next.</summary>
    private static byte[] Blocks()
    {
        TableLayout table = Editions.SelectMany(static edition => edition.Template.Tables).First(static table => table is { Name: "requests", Columns.Lines.Count: 7 });
        StringBuilder text = new($"{table.Section.Label}\n\n");
        text.AppendJoin("\n\n", table.Columns.Nodes.Concat(table.Rows.Nodes).Select(static node => node.Label)).Append("\n\n");
        for (int cell = 1; cell <= table.Rows.Lines.Count * table.Columns.Lines.Count; cell++)
        {
            text.Append(cell * cell % 11 % 3).Append('\n').Append(cell % 12 == 0 ? "\n其他文字\n\n" : "");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Other() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Prose, 20_000)));
}
