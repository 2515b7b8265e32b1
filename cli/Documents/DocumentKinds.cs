using TemplateGen.Documents;

namespace TemplateGen.Cli.Documents;

/// <summary>Which files of a folder count as reports. A file that is named is read whatever its name.</summary>
internal sealed class DocumentKinds
{
    private readonly string[] _extensions;

    private DocumentKinds(params IEnumerable<string> extensions) => _extensions = [.. extensions];

    /// <summary>Reports: what the reader takes itself, and each format that it has an adapter for.</summary>
    internal static DocumentKinds Reports { get; } = new([".txt", ".md", ".csv", ".tsv", ".json", .. DocumentFormats.All.SelectMany(static format => format.Extensions)]);

    /// <summary>Templates.</summary>
    internal static DocumentKinds Templates { get; } = new(".report");

    internal bool Include(string file) =>
        _extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', _extensions);
}
