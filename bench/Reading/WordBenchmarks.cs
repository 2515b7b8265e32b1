using BenchmarkDotNet.Attributes;
using TemplateGen.Documents;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Bench.Reading;

/// <summary>A Word file of 190 cells: the rows and places that reading is made of, beside opening and walking it with the library alone.</summary>
public class WordBenchmarks
{
    private static readonly IDocumentFormat Format = DocumentFormats.All.Single(static format => format.Name == "docx");

    private readonly byte[] _document = OfficeDocuments.Word(Figures.Valid());

    [GlobalSetup]
    public static void Prove() => EqualCells.Assert();

    [Benchmark(Baseline = true, Description = "Open XML SDK alone")]
    public int Library() => LibraryAlone.Word(_document);

    [Benchmark(Description = "DocxFormat")]
    public int Read() => EqualCells.Count(Format, _document);
}
