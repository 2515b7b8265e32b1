using TemplateGen.Documents;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Bench.Reading;

/// <summary>Proves that the adapters find as many filled cells as walking the document does.</summary>
internal static class EqualCells
{
    internal static int Assert()
    {
        int sets = 0;
        foreach ((string name, long[] cells) in Figures.Cases().Take(10))
        {
            byte[] word = OfficeDocuments.Word(cells);
            byte[] sheet = OfficeDocuments.Sheet(cells);
            byte[] page = PageDocuments.Page(cells);
            if (Count(Format("html"), page) != LibraryAlone.Page(page) || Count(Format("docx"), word) != LibraryAlone.Word(word) || Count(Format("xlsx"), sheet) != LibraryAlone.Sheet(sheet))
            {
                throw new InvalidOperationException($"Not the same cells: {name}");
            }

            sets++;
        }

        return sets;
    }

    private static IDocumentFormat Format(string name) => DocumentFormats.All.Single(format => format.Name == name);

    internal static int Count(IDocumentFormat format, byte[] document)
    {
        if (!format.Recognises(document))
        {
            throw new InvalidOperationException("Not recognised");
        }

        int filled = 0;
        foreach (SourceRow row in format.Read(document).Document!.Rows)
        {
            foreach (SourceCell cell in row.Cells)
            {
                filled += row.Form == RowForm.Ruled && !cell.IsBlank ? 1 : 0;
            }
        }

        return filled;
    }
}
