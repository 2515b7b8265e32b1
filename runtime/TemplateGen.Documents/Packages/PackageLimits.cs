namespace TemplateGen.Documents.Packages;

/// <summary>What a package may have at most. Published reports stay far below; past a limit a document is refused.</summary>
internal static class PackageLimits
{
    /// <summary>Entries of the archive.</summary>
    internal const int Entries = 10_000;

    /// <summary>Bytes of a part, unpacked.</summary>
    internal const long PartBytes = 64 * 1024 * 1024;

    /// <summary>Bytes of all parts that are unpacked, those that are only looked at included.</summary>
    internal const long TotalBytes = 128 * 1024 * 1024;

    /// <summary>Bytes of a part of which a tree is made: styles, numbering, the list of sheets.</summary>
    internal const long TreeBytes = 8 * 1024 * 1024;

    /// <summary>How many times larger than packed a part may be, once it is larger than <see cref="RatioFrom"/>.</summary>
    internal const long Ratio = 400;

    /// <summary>Below this many bytes the ratio does not count: a small part may be nothing but repetition.</summary>
    internal const long RatioFrom = 1024 * 1024;

    /// <summary>Bytes between two ends of tags: a longer tag or text would be held in memory whole.</summary>
    internal const int TagBytes = 4 * 1024 * 1024;

    /// <summary>Elements within elements.</summary>
    internal const int Depth = 512;
}
