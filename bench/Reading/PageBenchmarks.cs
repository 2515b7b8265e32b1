using BenchmarkDotNet.Attributes;
using TemplateGen.Documents;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Bench.Reading;

/// <summary>A web page of 190 cells: the rows and places that reading is made of, beside parsing it with AngleSharp alone, which looks at no cell.</summary>
public class PageBenchmarks
{
    private static readonly IDocumentFormat Format = DocumentFormats.All.Single(static format => format.Name == "html");

    private readonly byte[] _document = PageDocuments.Page(Figures.Valid());

    [GlobalSetup]
    public static void Prove() => EqualCells.Assert();

    [Benchmark(Baseline = true, Description = "AngleSharp's parse alone")]
    public object Library() => LibraryAlone.Parse(_document);

    [Benchmark(Description = "HtmlFormat")]
    public int Read() => EqualCells.Count(Format, _document);
}
