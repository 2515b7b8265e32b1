using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A workbook opened by the library.</summary>
internal sealed class SheetPackage : IDisposable
{
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Main = "/xl/workbook.xml";

    private readonly SpreadsheetDocument _document;
    private readonly Dictionary<string, string> _names;

    private SheetPackage(SpreadsheetDocument document, Dictionary<string, string> names)
    {
        _document = document;
        _names = names;
    }

    /// <summary>The list of sheets and what counts for all of them.</summary>
    internal Workbook Workbook => _document.WorkbookPart!.Workbook;

    /// <summary>The formats of cells, or null.</summary>
    internal Stylesheet? Styles => _document.WorkbookPart!.WorkbookStylesPart?.Stylesheet;

    /// <summary>The name of the part with the texts that cells share, for messages.</summary>
    internal string SharedTextsName => _names.GetValueOrDefault("sharedStrings", "");

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    /// <summary>Opens a workbook.</summary>
    internal static SheetPackage Open(OfficeArchive archive, MainPart main)
    {
        QuarantinedPackage package = new();
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        package.Add(Main, Content + "sheet.main+xml", () => new MemoryStream(archive.LoadTree(main.Name), false));
        package.Relate("/", "main", main.Type, Main);
        int sheets = 0;
        foreach (OfficeRelationship part in archive.Relationships(main.Name))
        {
            string? name = part.Kind switch
            {
                "worksheet" => FormattableString.Invariant($"/xl/worksheets/sheet{++sheets}.xml"),
                "sharedStrings" or "styles" when names.TryAdd(part.Kind, part.Target) => $"/xl/{part.Kind}.xml",
                _ => null,
            };
            if (name is null)
            {
                continue;
            }

            package.Add(name, $"{Content}{part.Kind}+xml", part.Kind == "styles" ? () => new MemoryStream(archive.LoadTree(part.Target), false) : () => archive.OpenPart(part.Target));
            package.Relate(Main, part.Id, part.Type, name);
            names[part.Id] = part.Target;
        }

        return new SheetPackage(SpreadsheetDocument.Open(package, new OpenSettings { AutoSave = false }), names);
    }

    /// <summary>Opens the texts that cells share, or null.</summary>
    internal Stream? OpenSharedTexts() => _document.WorkbookPart!.SharedStringTablePart?.GetStream(FileMode.Open, FileAccess.Read);

    /// <summary>Opens a sheet of cells; null where the sheet is of another kind or missing.</summary>
    /// <param name="id">The identifier of its relationship.</param>
    /// <param name="name">The name of its part, for messages.</param>
    internal Stream? OpenSheet(string? id, out string name)
    {
        name = id is null ? "" : _names.GetValueOrDefault(id, "");
        return name.Length > 0 && _document.WorkbookPart!.GetPartById(id!) is WorksheetPart part ? part.GetStream(FileMode.Open, FileAccess.Read) : null;
    }
}
