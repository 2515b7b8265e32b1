using TemplateGen.Dsl.Text;

namespace TemplateGen.Generator;

/// <summary>A <c>.report</c> file as the compiler hands it over, and the namespace for its code.</summary>
/// <remarks>Plain values: what passes between steps must be equatable and must hold nothing of the compiler.</remarks>
/// <param name="Path">The file.</param>
/// <param name="Text">The text; null where it cannot be read.</param>
/// <param name="Namespace">The namespace for its code.</param>
/// <param name="Fault">Where it cannot be read, if that is known.</param>
internal sealed record TemplateFile(string Path, string? Text, string Namespace, SourceSpan Fault = default)
{
    /// <summary>The file name without its folder.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether the file may describe an edition of one of some forms: it has such a name in it. What is no edition of them need not be understood.</summary>
    internal bool MayDescribe(ProjectTable<string> names) => Text is { } text && names.Items.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);
}
