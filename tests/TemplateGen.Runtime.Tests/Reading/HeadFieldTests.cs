using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class HeadFieldTests
{
    private static readonly Template _form = TestForms.Of("""
        report Return 2024 {
          title "Return of {name} in {year}"
          head {
            name "Name" : text
            type "Type of authority" : choice { county "County"  city "City" }
            languages "Languages" : choices { de "German"  fr "French" }
            final "Final" : flag
            signed "Signed" : date
          }
          section all "1. Figures" {
            table sums "Summary" { columns { number "Number" }  rows { visitors "All visitors"  staff "All staff" } }
            check french { sums.staff.number >= 5 when head.languages is fr }
          }
        }
        """);

    [Fact]
    public void Fields_become_what_their_kind_keeps_and_what_is_none_stays_with_a_note()
    {
        ReadResult result = Report.Read(
            "Return of Acme in 2024\nType of authority: County\nLanguages: German, French\nFinal: √\nSigned: some day\n1. Figures\nSummary\n\tNumber\nAll visitors\t6\nAll staff\t4\n",
            [ReportEdition.Of(_form)]);
        FieldValues head = result.Report.ShouldNotBeNull().HeadValues;
        head["type"].ShouldBe("county");
        head["languages"].ShouldBe("de, fr");
        head["final"].ShouldBe("true");
        head["signed"].ShouldBe("some day");
        result.Notes.Single(static note => note.Code == "value-unreadable").Place!.Value.Line.ShouldBe(5);
        result.Report.Validate().Select(static finding => (finding.RuleId, finding.Outcome)).ShouldBe([("sums.french", RuleOutcome.Violated)]);
    }

    private static readonly Template _signed = TestForms.Of("""
        report Signed 2024 {
          title "统计表{year}"
          section figures "一、统计" {
            table figures "统计" { columns { figure "统计数" }  rows { received "收到申请数"  answered "答复数" } }
          }
          section signature {
            line {
              responsible "单位负责人" : text optional  reviewer "审核人" : text optional  preparer "填报人" : text optional
              phone "联系电话" : text optional  filled "填报日期" : date optional  staff "专职人数" : count optional
            }
          }
        }
        """);

    [Theory]
    [InlineData("单位负责人：张三 审核人：李四 填报人：王五 联系电话：010-1 填报日期：2025年1月5日")]
    [InlineData("单位负责人：张三　　　审 核 人： 李四　　　填报人：王五　　联系电话：010-1　　填报日期：2025年1月5日")]
    [InlineData("单位负责人：张三；审核人：李四；填报人：王五；联系电话：010-1；填报日期：2025年1月5日")]
    [InlineData("单位负责人：张三审核人：李四填报人：王五联系电话：010-1填报日期：2025年1月5日")]
    [InlineData("单位负责人：张三 分管领导：赵六 审核人：李四 复审核人：孙七 填报人：王五 联系电话：010-1 填报日期：2025年1月5日 网址：http://x.cn")]
    [InlineData("单位负责人\t张三\t审核人\t李四\n填报人\t王五\t联系电话\t010-1\n填报日期\t2025年1月5日")]
    public void Fields_side_by_side_are_read_one_by_one(string line)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = ReadSigned(line);
        FieldValues fields = report.TextValues;
        string?[] read = [fields["signature.responsible"], fields["signature.reviewer"], fields["signature.preparer"], fields["signature.phone"]];
        read.ShouldBe(["张三", "李四", "王五", "010-1"]);
        report.Cell("signature.filled").Number.ShouldBe(new DateOnly(2025, 1, 5).DayNumber);
        notes.ShouldNotContain(static note => note.Code == "field-conflict");
    }

    [Theory]
    [InlineData("附件：监督员名册\n\n姓名\t联系电话\t审核人\n赵六\t999\t钱七\n")]
    [InlineData("附件：监督员名册\n\n姓名\t联系电话\t备注\n赵六\t999\t无\n")]
    [InlineData("附件：监督员名册\n\n审核人\t备注\n赵六\t无\n")]
    public void The_headings_of_another_table_are_no_fields(string table)
    {
        FieldValues fields = ReadSigned(table).Report.TextValues;
        fields["signature.phone"].ShouldBeNull();
        fields["signature.reviewer"].ShouldBeNull();
    }

    [Fact]
    public void What_is_stated_in_different_ways_is_noted()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = ReadSigned("审核人：李四\n审核人：李四\n联系电话：010-1\n专职人数：2\n\n联系电话：020-2\n专职人数：3");
        report.TextValues["signature.phone"].ShouldBe("010-1");
        report.Cell("signature.staff").State.ShouldBe(CellState.Unreadable);
        notes.Where(static note => note.Code == "field-conflict").Select(static note => note.English.Contains("020-2", StringComparison.Ordinal)).ShouldBe([true, false]);
    }

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) ReadSigned(string end)
    {
        ReadResult result = Report.Read($"统计表2024\n一、统计\n统计\n\t统计数\n收到申请数\t4\n答复数\t3\n\n{end}\n", [ReportEdition.Of(_signed)]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
