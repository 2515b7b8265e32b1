namespace TemplateGen.Cli.Output;

/// <summary>Names files in SARIF: relative to the working directory, with escapes.</summary>
internal static class SarifUri
{
    internal static string Of(string file)
    {
        if (file == Documents.DocumentFile.StandardInput)
        {
            return file;
        }

        string relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        if (Path.IsPathRooted(relative))
        {
            // On another drive.
            return new Uri(relative).AbsoluteUri;
        }

        // Colons are escaped as well: what stands before one would be taken for a scheme.
        return string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
