using System.IO.Packaging;

namespace TemplateGen.Documents.Packages;

/// <summary>A part of a <see cref="QuarantinedPackage"/>.</summary>
/// <param name="package">The package.</param>
/// <param name="name">The name of the part.</param>
/// <param name="contentType">Its content type.</param>
/// <param name="open">Opens its content.</param>
internal sealed class QuarantinedPart(Package package, Uri name, string contentType, Func<Stream> open) : PackagePart(package, name, contentType)
{
    /// <inheritdoc/>
    protected override Stream GetStreamCore(FileMode mode, FileAccess access) => open();
}
