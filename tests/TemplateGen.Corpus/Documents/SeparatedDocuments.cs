using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Undamaged reports as Markdown, CSV, TSV and JSON.</summary>
internal static class SeparatedDocuments
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("markdown-2021", "Markdown", Of("city-2023"), draft => SeparatedShapes.Markdown(draft), "md"),
        Text("markdown-2019", "Markdown; D10", Of("shanghai-office-2019"), draft => SeparatedShapes.Markdown(draft), "md"),
        Text("markdown-repeated-2021", "Markdown; a spanning label repeated in each place, a spanning figure too", Of("hongqiao-2022"), draft => SeparatedShapes.Markdown(draft, repeat: true), "md"),
        Text("bars-2021", "bars between cells, as crawlers keep tables", Of("city-2025"), SeparatedShapes.Bars),
        Text("bars-2019", "bars between cells, as crawlers keep tables; 本年新 制作数量 in two parts; +19", Of("nanyuan-street-2020").Relabel("本年新制作数量", "本年新\n制作数量").Relabel("本年新公开数量", "本年新\n公开数量"), SeparatedShapes.Bars),
        Text("bars-on-lines-2021", "a cell a line, a bar on the line below it, as crawlers keep tables; D20", Of("city-2023"), SeparatedShapes.BarsOnLines),
        Text("bars-behind-lines-2021", "a cell a line and a bar behind it, as crawlers keep tables; D20", Of("zhongshan-street-2021").Relabel("行政规范性文件", "规范性文件"), SeparatedShapes.BarsBehindLines),
        Text("bars-before-rows-2021", "a cell a line, a bar before each row, as crawlers keep tables; an empty cell; D20", Of("hanyang-2022"), SeparatedShapes.BarsBeforeRows),
        Text("bars-padded-2019", "bars behind cells, rows filled up with bars, as crawlers keep tables; D10", Of("shanghai-office-2019"), SeparatedShapes.PaddedBars),
        Text("bars-padded-2021", "bars behind cells, rows filled up with bars, as crawlers keep tables; D11", FigureDefects.TotalsOnly(), SeparatedShapes.PaddedBars),
        Text("bars-padded-lines-2019", "a cell a line and a bar behind it, rows filled up with bars, as crawlers keep tables; D10", Of("shanghai-office-2019"), SeparatedShapes.PaddedBarsBehindLines),
        Text("bars-padded-lines-2021", "a cell a line and a bar behind it, rows filled up with bars, as crawlers keep tables; D11", FigureDefects.TotalsOnly(), SeparatedShapes.PaddedBarsBehindLines),
        Text("pronounced-2021", "a page that prints pronunciations behind its characters; D20", Of("zhongshan-street-2021"), draft => Pronunciation.Of(SeparatedShapes.PaddedBars(draft))),
        Text("csv-2021", "CSV", Of("city-2025"), draft => SeparatedShapes.Csv(draft), "csv"),
        Text("csv-2019", "CSV; D10", Of("shanghai-office-2019"), draft => SeparatedShapes.Csv(draft), "csv"),
        Text("tsv-2021", "TSV", Of("yiwu-street-2023"), draft => SeparatedShapes.Csv(draft, '\t'), "tsv"),
        Text("json-page-2021", "JSON; the answer of a web site, the page in one of its texts", Of("city-2025"), JsonShapes.Answer, "json"),
        Text("json-rows-2019", "JSON; texts, and tables as arrays of rows; D10", Of("shanghai-office-2019"), JsonShapes.Rows, "json"),
    ];
}
