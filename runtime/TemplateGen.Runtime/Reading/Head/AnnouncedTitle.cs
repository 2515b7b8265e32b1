using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Head;

/// <summary>Titles of pages that announce a report and hold it: 某镇关于公布2020年度政府信息公开工作年度报告的公告.</summary>
internal static partial class AnnouncedTitle
{
    /// <summary>The title of the report itself, with what stands before the announcement where it names no office of its own; null where a line announces nothing.</summary>
    /// <param name="line">The line.</param>
    internal static string? In(string line) => Announcement().Match(line) is { Success: true } match ? match.Groups["by"].Value + match.Groups["what"].Value : null;

    [GeneratedRegex("^\\s*(?<by>[^，。：:、]*?)关于(?:公布|发布|印发|报送|上报|公开)?(?<what>[^，。：:]+)的(?:公示|公告|通知|通告|函)\\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Announcement();
}
