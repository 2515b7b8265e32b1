namespace TemplateGen.Reading.Head;

/// <summary>What is known of how titles of Chinese reports are written, whatever the form: a form's own title says nothing of short forms, nor of what the name of an office is.</summary>
internal static class ChineseTitles
{
    // The usual short form of the word.
    private const string ShortReport = "年报";
    private const string AnnualReport = "年度报告";

    private static readonly string[] _offices = ["局", "厅", "部", "委", "办", "室", "会", "院", "所", "站", "府", "镇", "乡", "街道", "处", "县", "市", "省", "区", "中心", "大队", "支队", "总队"];

    // Parts of a web site, which are no offices.
    private static readonly string[] _places = ["专区", "社区", "大厅", "新闻中心", "服务中心", "网站", "全部"];

    /// <summary>A title with the word for such a report in full.</summary>
    /// <param name="folded">The title, folded.</param>
    internal static string InFull(string folded) => folded.EndsWith(ShortReport, StringComparison.Ordinal) ? folded[..^ShortReport.Length] + AnnualReport : folded;

    /// <summary>Whether a text ends as names of offices do.</summary>
    internal static bool IsOffice(string text) => EndsWith(text, _offices) && !EndsWith(text, _places);

    private static bool EndsWith(string text, string[] words) => Array.Exists(words, word => text.EndsWith(word, StringComparison.Ordinal));
}
