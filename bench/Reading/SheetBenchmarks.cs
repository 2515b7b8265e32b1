using BenchmarkDotNet.Attributes;
using TemplateGen.Documents;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Bench.Reading;

/// <summary>An Excel file of 190 cells: the rows and places that reading is made of, beside opening and walking it with the library alone.</summary>
public class SheetBenchmarks
{
    private static readonly IDocumentFormat Format = DocumentFormats.All.Single(static format => format.Name == "xlsx");

    private readonly byte[] _document = OfficeDocuments.Sheet(Figures.Valid());

    [GlobalSetup]
    public static void Prove() => EqualCells.Assert();

    [Benchmark(Baseline = true, Description = "Open XML SDK alone")]
    public int Library() => LibraryAlone.Sheet(_document);

    [Benchmark(Description = "XlsxFormat")]
    public int Read() => EqualCells.Count(Format, _document);
}
