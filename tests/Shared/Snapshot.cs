using System.Runtime.CompilerServices;

namespace TemplateGen.Tests;

/// <summary>
/// Compares a text with the file <c>Class.Method.verified.ext</c> beside the test. UPDATE_SNAPSHOTS=1 rewrites the file; a text that
/// differs is left as <c>.received.</c> for comparison. Verify names its files alike, so that it can take over without touching one.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails unless the text equals the stored one, line ends aside.</summary>
    internal static void Match(
        string actual,
        string extension = "txt",
        string? part = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        var name = Path.GetFileNameWithoutExtension(testFile) + "." + method + (part is null ? "" : "#" + part);
        var folder = Path.GetDirectoryName(testFile)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        actual = Normalise(actual);
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, actual);
            return;
        }
        var expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        if (expected == actual)
        {
            return;
        }
        File.WriteAllText(received, actual);
        actual.ShouldBe(expected ?? "", $"{name} differs from its snapshot; see {received}, or set UPDATE_SNAPSHOTS=1 if it is right");
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
