using System.Runtime.Versioning;

namespace TemplateGen.Cli.Tests.Support;

/// <summary>What the machine offers beyond the SDK: a test of something that needs it says nothing elsewhere.</summary>
internal static class Machine
{
    /// <summary>Whether there are Unix permissions, links, pipes and signals.</summary>
    internal static bool IsUnix => !OperatingSystem.IsWindows();

    /// <summary>Whether a terminal can be made for the tool.</summary>
    internal static bool HasTerminal => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script");

    /// <summary>Whether permissions bind the tool: they do not bind the superuser, who has to give that up first.</summary>
    [UnsupportedOSPlatformGuard("windows")]
    internal static bool HasPermissions => IsUnix && (!Environment.IsPrivilegedProcess || File.Exists("/usr/bin/setpriv"));
}
