namespace TemplateGen.Corpus.Documents;

/// <summary>All documents of the corpus.</summary>
internal static class Catalogue
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        .. TextDocuments.All(), .. SeparatedDocuments.All(), .. WebDocuments.All(), .. OfficeDocuments.All(), .. WordingDocuments.All(),
        .. RowDefects.All(), .. FigureDefects.All(), .. LayoutDefects.All(), .. ProseDefects.All(), .. MixedDocuments.All(),
    ];
}
