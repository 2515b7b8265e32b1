#:property PublishAot=false
// Lists what is in the packages of a folder: their metadata, their files, and whether a debugger finds the sources of their assemblies.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

// What a portable PDB calls the map from files to addresses, and the text of a file that it holds itself.
var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

foreach (var path in Directory.EnumerateFiles(args[0], "*.*nupkg").Order(StringComparer.Ordinal))
{
    using var package = ZipFile.OpenRead(path);
    var metadata = XDocument.Load(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().First();
    Console.WriteLine($"{Value("id")}{Path.GetExtension(path)}");
    Write("license", Value("license"));
    Write("icon", Value("icon"));
    Write("readme", Value("readme"));
    Write("type", metadata.Descendants().FirstOrDefault(element => element.Name.LocalName == "packageType")?.Attribute("name")?.Value);

    foreach (var dependency in metadata.Descendants().Where(element => element.Name.LocalName == "dependency"))
    {
        var isOurs = dependency.Attribute("id")!.Value.StartsWith("TemplateGen", StringComparison.Ordinal);
        Write("dependency", $"{dependency.Attribute("id")?.Value} {(isOurs ? "" : dependency.Attribute("version")?.Value)} {dependency.Attribute("include")?.Value ?? $"without {dependency.Attribute("exclude")?.Value}"}");
    }

    // One line for all templates: an edition more is nothing that this list should have to know.
    foreach (var line in package.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal)
        .Select(entry => entry.Name.EndsWith(".report", StringComparison.Ordinal) ? entry.FullName.Replace(entry.Name, "*.report", StringComparison.Ordinal) : entry.FullName + Sources(entry))
        .Distinct())
    {
        Console.WriteLine($"  {line}");
    }

    string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
}

static void Write(string name, string? value)
{
    if (value is { Length: > 0 })
    {
        Console.WriteLine($"  {name}: {value}");
    }
}

string Sources(ZipArchiveEntry entry)
{
    if (!entry.Name.StartsWith("TemplateGen", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(entry.Name) is not (".dll" or ".pdb"))
    {
        return "";
    }

    using var copy = new MemoryStream();
    entry.Open().CopyTo(copy);
    copy.Position = 0;
    using var provider = entry.Name.EndsWith(".pdb", StringComparison.Ordinal) ? MetadataReaderProvider.FromPortablePdbStream(copy, MetadataStreamOptions.LeaveOpen) : Embedded(copy);
    if (provider is null)
    {
        return "";
    }

    var reader = provider.GetMetadataReader();
    var kinds = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Select(information => reader.GetGuid(information.Kind)).ToHashSet();
    var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();
    var isPortable = documents.All(document => document.StartsWith("/_", StringComparison.Ordinal) || !Path.IsPathRooted(document));
    return $" (symbols: sources {(kinds.Contains(sourceLink) || kinds.Contains(embeddedSource) ? "to be had" : "missing")}, paths {(isPortable ? "of no machine" : "of a machine")})";
}

static MetadataReaderProvider? Embedded(Stream assembly)
{
    using var image = new PEReader(assembly, PEStreamOptions.LeaveOpen);
    return image.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb) is { DataSize: > 0 } embedded
        ? image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded)
        : null;
}
