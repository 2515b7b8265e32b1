using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Word and Excel files.</summary>
internal static class OfficeDocuments
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Word("docx-2021", "DOCX with merged cells", Of("city-2025"), DocxOptions.None),
        Word("docx-2019", "DOCX with merged cells; D10", Of("shanghai-office-2019"), DocxOptions.None),
        Word("docx-nested-2021", "DOCX; each table within another", Of("yiwu-street-2023"), DocxOptions.NestedTables),
        Word("docx-revisions-2021", "DOCX; changes not accepted yet: figures and a row deleted, others inserted", Of("hanyang-2022"), DocxOptions.Revisions),
        Word("docx-text-boxes-2021", "DOCX; tables in text boxes, each given for new and for old programs", Of("city-2023"), DocxOptions.TextBoxes),
        Word("docx-numbering-2021", "DOCX; numbers of headings and rows come from lists", Of("hanyang-2022"), DocxOptions.Numbering),
        Word("docx-runs-2019", "DOCX; figures split over runs, with bookmarks between", Of("fengzhuang-2020"), DocxOptions.SplitRuns),
        Excel("xlsx-2021", "XLSX; merged cells, totals as formulas with cached values", Of("city-2025"), draft => XlsxShape.Write(draft)),
        Excel("xlsx-sheets-2021", "XLSX; a sheet for each table", Of("yiwu-street-2023"), draft => XlsxShape.Write(draft, sheetForEachTable: true)),
        Excel("xlsx-text-2019", "XLSX; figures stored as text", Of("beijing-street-2020"), draft => XlsxShape.Write(draft, formulas: false, numbersAsText: true)),
        Excel("xlsx-2019", "XLSX; D10", Of("shanghai-office-2019"), draft => XlsxShape.Write(draft, formulas: false)),
    ];

    private static CorpusDocument Word(string name, string shows, Draft draft, DocxOptions options) => new($"{name}.docx", shows, draft, DocxShape.Write(draft, options));

    private static CorpusDocument Excel(string name, string shows, Draft draft, Func<Draft, byte[]> write) => new($"{name}.xlsx", shows, draft, write(draft));
}
