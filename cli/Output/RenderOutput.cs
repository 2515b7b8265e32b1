using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Output;

/// <summary>Where a rendered report goes.</summary>
/// <param name="file">The file to write, or null or <c>-</c> for standard output.</param>
/// <param name="console">Standard output, and the language of complaints.</param>
internal sealed class RenderOutput(string? file, ToolConsole console)
{
    // As the file system does; where one is set up otherwise, an output is refused that could have been written, and not the other way round.
    private static readonly StringComparison _names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Refuses a call whose output would take the place of a file that it is made from.</summary>
    /// <param name="inputs">The document, earlier reports and templates.</param>
    /// <exception cref="WrongCallException">The output is one of them.</exception>
    internal void RefuseToReplace(params IEnumerable<string> inputs)
    {
        if (file is not (null or "-") && inputs.Any(input => input != "-" && string.Equals(TargetOf(file), TargetOf(input), _names)))
        {
            throw new WrongCallException(CallWording.WouldOverwrite(console.Language, file));
        }
    }

    internal void Write(ReadOnlyMemory<byte> content)
    {
        if (file is null or "-")
        {
            console.Out.Write(content.Span);
            console.Out.Flush();
            return;
        }

        if (Directory.Exists(file))
        {
            throw new WrongCallException(CallWording.CannotWrite(console.Language, file, CallWording.IsFolder(console.Language)));
        }

        try
        {
            File.WriteAllBytes(file, content.Span);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new WrongCallException(CallWording.CannotWrite(console.Language, file, failure.Message));
        }
    }

    private static string TargetOf(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }
}
