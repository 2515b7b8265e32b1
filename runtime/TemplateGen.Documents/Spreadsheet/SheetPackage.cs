using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A workbook: its sheets and texts as streams, the list of sheets and the formats as trees of the library.</summary>
internal sealed class SheetPackage : IDisposable
{
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Main = "xl/workbook.xml";

    private readonly OfficeArchive _archive;
    private readonly IReadOnlyList<OfficeRelationship> _parts;
    private readonly Dictionary<string, OfficeRelationship> _sheets;
    private readonly SpreadsheetDocument _document;

    private SheetPackage(OfficeArchive archive, IReadOnlyList<OfficeRelationship> parts, SpreadsheetDocument document)
    {
        _archive = archive;
        _parts = parts;
        _sheets = parts.Where(static part => part.Kind == "worksheet").DistinctBy(static part => part.Id).ToDictionary(static part => part.Id, StringComparer.Ordinal);
        _document = document;
    }

    /// <summary>The list of sheets and what counts for all of them.</summary>
    internal Workbook Workbook => _document.WorkbookPart!.Workbook;

    /// <summary>The formats of cells, or null.</summary>
    internal Stylesheet? Styles => _document.WorkbookPart!.WorkbookStylesPart?.Stylesheet;

    /// <summary>The name of the part with the texts that cells share, for messages.</summary>
    internal string SharedTextsName => Find("sharedStrings")?.Target ?? "";

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    /// <summary>Opens a workbook.</summary>
    internal static SheetPackage Open(OfficeArchive archive, MainPart main)
    {
        QuarantinedPackage package = new();
        package.Add(Main, Content + "sheet.main+xml", archive.LoadTree(main.Name));
        package.Relate("", "main", main.Type, Main);
        IReadOnlyList<OfficeRelationship> parts = archive.Relationships(main.Name);
        if (parts.FirstOrDefault(static part => part.Kind == "styles") is { } styles)
        {
            package.Add("xl/styles.xml", Content + "styles+xml", archive.LoadTree(styles.Target));
            package.Relate(Main, "styles", styles.Type, "xl/styles.xml");
        }

        return new SheetPackage(archive, parts, SpreadsheetDocument.Open(package.ToStream(), false));
    }

    /// <summary>Opens the texts that cells share, or null.</summary>
    internal Stream? OpenSharedTexts() => Find("sharedStrings") is { } part ? _archive.OpenPart(part.Target) : null;

    /// <summary>Opens a sheet of cells; null where the sheet is of another kind or missing.</summary>
    /// <param name="id">The identifier of its relationship.</param>
    /// <param name="name">The name of its part, for messages.</param>
    internal Stream? OpenSheet(string? id, out string name)
    {
        OfficeRelationship? found = id is null ? null : _sheets.GetValueOrDefault(id);
        name = found?.Target ?? "";
        return found is null ? null : _archive.OpenPart(found.Target);
    }

    private OfficeRelationship? Find(string kind) => _parts.FirstOrDefault(part => part.Kind == kind);
}
