namespace TemplateGen.Generator;

/// <summary>A <c>.report</c> file as the compiler hands it over, and the namespace for its code.</summary>
/// <remarks>Plain values: what passes between steps must be equatable and must hold nothing of the compiler.</remarks>
internal sealed record TemplateFile(string Path, string? Text, string Namespace)
{
    /// <summary>The file name without its folder.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);
}
