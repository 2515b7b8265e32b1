using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A form whose first table has equations within its rows and between them, for tests of text in which labels and figures have come apart.</summary>
internal static class FlowedForm
{
    private const string People = """
          section one "第一部分" {
            table people "人员情况" {
              columns { men "男"  women "女"  children "童"  total "总计" = men + women + children }
              rows { all "本年全部登记人数" = rest  arrived "本年到达登记人数"  stayed "本年留宿登记人数"  left "本年离开登记人数"  ill "本年患病登记人数" }
            }
          }
        """;

    /// <summary>A section with a table without equations.</summary>
    internal const string Beds = """
          section two "第二部分" {
            table beds "床位情况" {
              columns { one "上铺"  two "中铺"  three "下铺" }
              rows { first "一号宿舍床位"  second "二号宿舍床位" }
            }
          }
        """;

    /// <summary>A section of text, the last.</summary>
    internal const string Notes = """
          section four "第四部分说明" : text optional
        """;

    /// <summary>The form with further sections.</summary>
    internal static ReportEdition With(params ReadOnlySpan<string> sections) => ReportEdition.Of(TestForms.Of($"report Asked 2024 {{\n{People}\n{string.Join('\n', sections)}\n}}"));

    /// <summary>The figures of a row of the first table.</summary>
    internal static decimal?[] Row(Report report, string row) => [.. ((string[])["men", "women", "children", "total"]).Select(column => report.Cell($"people.{row}.{column}").Number)];

    /// <summary>Reads a text as a report on the form.</summary>
    internal static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text, ReportEdition edition)
    {
        ReadResult result = Report.Read(text, [edition]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
