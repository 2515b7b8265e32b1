namespace TemplateGen.Documents.Packages;

/// <summary>Counts what is unpacked of one package, whichever part it belongs to.</summary>
internal sealed class UnpackedBytes
{
    private long _count;

    /// <summary>Adds what was unpacked.</summary>
    /// <param name="bytes">How many bytes.</param>
    /// <param name="part">Of which part.</param>
    internal void Add(int bytes, string part)
    {
        _count += bytes;
        if (_count > PackageLimits.TotalBytes)
        {
            throw new UnreadableDocumentException(PackageRefusals.TooLargeUnpacked(part));
        }
    }
}
