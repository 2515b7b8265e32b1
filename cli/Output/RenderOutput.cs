using TemplateGen.Cli.CommandLine;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Output;

/// <summary>Where a rendered report goes.</summary>
/// <param name="file">The file to write, or null or <c>-</c> for standard output.</param>
/// <param name="console">Standard output, and the language of complaints.</param>
internal sealed class RenderOutput(string? file, ToolConsole console)
{
    /// <summary>Refuses a call whose output would take the place of the document that it is made from.</summary>
    /// <exception cref="WrongCallException">Both are one file.</exception>
    internal void RefuseToReplace(string document)
    {
        if (file is not (null or "-") && document != "-" && TargetOf(file) == TargetOf(document))
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
