using System.Text.RegularExpressions;
using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

/// <summary>The codes of notes are for programs: whoever writes one has to find what there may be.</summary>
public sealed partial class NoteCodeTests
{
    private static readonly string _root = Path.GetFullPath(Path.Combine(TestFiles.Seeds, ".."));

    [Fact]
    public void Every_code_of_a_note_is_explained_on_the_page_of_the_tool()
    {
        string page = File.ReadAllText(Path.Combine(_root, "docs", "tool.md"));
        string explained = page[page.IndexOf("## Codes of notes", StringComparison.Ordinal)..page.IndexOf("## Own templates", StringComparison.Ordinal)];
        string[] codes = [.. Sources().SelectMany(static file => NoteWithMessages().Matches(File.ReadAllText(file))).Select(static note => note.Groups[1].Value).Distinct()];
        codes.Length.ShouldBeGreaterThan(60);
        codes.Where(code => !explained.Contains($"`{code}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources() => new[] { "runtime", "cli" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(_root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>A code stands first in a call, before the messages, one of which is in Chinese.</summary>
    [GeneratedRegex("\\(\\s*(?:\\w+ \\? \"[a-z-]+\" : )?\"([a-z]+(?:-[a-z0-9]+)*)\",[^;]{0,300}?[一-龥]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteWithMessages();
}
