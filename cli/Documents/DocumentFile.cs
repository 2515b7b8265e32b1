using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>A document to be read.</summary>
/// <param name="Name">The path as the user would write it, or <c>-</c>.</param>
/// <param name="WasFound">Whether it was found in a folder rather than named.</param>
/// <param name="Trouble">Why it cannot be read, where that is known already.</param>
internal sealed record DocumentFile(string Name, bool WasFound = false, ReadingNote? Trouble = null)
{
    /// <summary>The name of standard input.</summary>
    internal const string StandardInput = "-";

    internal bool IsStandardInput => Name == StandardInput;
}
