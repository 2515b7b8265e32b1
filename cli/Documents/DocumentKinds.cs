namespace TemplateGen.Cli.Documents;

/// <summary>Which files of a folder count as reports. A file that is named is read whatever its name.</summary>
internal sealed class DocumentKinds
{
    private readonly string[] _extensions;

    private DocumentKinds(params string[] extensions) => _extensions = extensions;

    /// <summary>Reports: one entry for each adapter that the reader has.</summary>
    internal static DocumentKinds Reports { get; } = new(".txt", ".json");

    /// <summary>Templates.</summary>
    internal static DocumentKinds Templates { get; } = new(".report");

    internal bool Include(string file) =>
        _extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', _extensions);
}
