using System.Text.RegularExpressions;
using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

/// <summary>The codes of notes are for programs: whoever writes one has to find what there may be.</summary>
public sealed partial class NoteCodeTests
{
    private static readonly string _root = Path.GetFullPath(Path.Combine(TestFiles.Seeds, ".."));

    [Fact]
    public void The_page_of_the_tool_explains_every_code_of_a_note_and_no_other()
    {
        string page = File.ReadAllText(Path.Combine(_root, "docs", "tool.md"));
        string explained = page[page.IndexOf("## Codes of notes", StringComparison.Ordinal)..page.IndexOf("## Own templates", StringComparison.Ordinal)];
        string[] onPage = [.. CodesOfLine().Matches(explained).SelectMany(static line => Code().Matches(line.Value)).Select(static code => code.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        string[] sources = [.. Sources().Select(File.ReadAllText)];
        string[] written = [.. new[] { NoteWithMessages(), NoteByName(), NamedCode() }.SelectMany(form => sources.SelectMany(text => form.Matches(text)))
            .SelectMany(static note => note.Groups.Values.Skip(1)).Where(static code => code.Success).Select(static code => code.Value).Distinct().Order(StringComparer.Ordinal)];
        written.ShouldBe(onPage);
    }

    private static IEnumerable<string> Sources() => new[] { "runtime", "cli" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(_root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>A code stands first in a call, before the messages, one of which is in Chinese.</summary>
    [GeneratedRegex("\\(\\s*(?:\\w+ \\? \"[a-z-]+\" : )?\"([a-z]+(?:-[a-z0-9]+)*)\",[^;]{0,300}?[一-龥]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteWithMessages();

    /// <summary>A code of several words where the messages are made elsewhere, or one of two codes.</summary>
    [GeneratedRegex("\\b(?:Note|Warn|Add)\\(\\s*(?:\\w+ \\? \"([a-z]+(?:-[a-z0-9]+)+)\" : )?\"([a-z]+(?:-[a-z0-9]+)+)\",", RegexOptions.CultureInvariant)]
    private static partial Regex NoteByName();

    /// <summary>A code that has a name.</summary>
    [GeneratedRegex("Code = \"([a-z-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex NamedCode();

    /// <summary>The first cell of a line of the tables.</summary>
    [GeneratedRegex(@"^\| `[^|]*\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodesOfLine();

    [GeneratedRegex("`([a-z]+(?:-[a-z0-9]+)*)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
