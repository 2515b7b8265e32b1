namespace TemplateGen.Cli.Tests.Support;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolResult(int Status, byte[] OutBytes, string Error)
{
    internal string Out { get; } = System.Text.Encoding.UTF8.GetString(OutBytes);

    internal string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One sentence on standard error for each thing that is wrong, and nothing that looks like a crash.</summary>
    internal ToolResult ShouldNotHaveCrashed()
    {
        Error.ShouldNotContain("   at ");
        Error.ShouldNotContain("Unhandled");
        Error.ShouldNotContain("Exception");
        Out.ShouldNotContain("Exception");
        Out.ShouldNotContain("internal-error");
        return this;
    }
}
