using DocumentFormat.OpenXml.Spreadsheet;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Makes rows of the sheets of a workbook that are shown, one sheet after another.</summary>
/// <param name="package">The workbook.</param>
internal sealed class WorkbookReader(SheetPackage package)
{
    /// <summary>Reads it.</summary>
    internal SourceReading Read()
    {
        PieceBudget budget = new();
        using Stream? texts = package.OpenSharedTexts();
        bool isFrom1904 = package.Workbook.WorkbookProperties?.Date1904?.InnerText is "1" or "true" or "on";
        WorkbookContext context = new(new SharedTexts(texts, package.SharedTextsName, budget), new NumberFormats(package.Styles), isFrom1904, budget);
        List<SourceRow> rows = [];
        foreach (Sheet sheet in package.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            budget.Take();
            string name = CellAddress.Quote(sheet.Name?.Value ?? "");
            if (sheet.State?.InnerText is "hidden" or "veryHidden")
            {
                context.Notes.Add(LeftOut.HiddenSheet(name), null, name);
                continue;
            }

            using Stream? content = package.OpenSheet(sheet.Id?.Value, out string part);
            if (content is null)
            {
                context.Notes.Add(LeftOut.OtherSheet(name), null, name);
                continue;
            }

            SheetContent cells = new SheetReader(context, name, part).Read(content);
            new SheetRows(context, name, cells).AddTo(rows);
        }

        return SourceReading.Of(rows, context.Notes.ToNotes());
    }
}
