using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Json;

public sealed class JsonRenderingTests
{
    [Fact]
    public void A_report_is_one_line_in_the_order_of_the_form() =>
        Snapshot.Match(TestReports.Depot().Render(ReportFormat.Json), "json");

    [Fact]
    public void The_official_form_nests_as_its_addresses_do()
    {
        string json = TestReports.Zero(TestForms.Disclosure2021).Render(ReportFormat.Json);
        json.ShouldStartWith("{\"template\":\"GovInfoDisclosure\",\"edition\":\"2021\",\"head\":{\"year\":2021,\"agency\":\"和庄镇\"},\"text\":{},\"tables\":{\"documents\":{\"regulations\":{\"issued\":0,");
        json.ShouldContain("\"requests\":{\"received\":{\"natural\":0,\"legal\":{\"business\":0,\"research\":0,");
        json.ShouldEndWith("\"disputes\":{\"review\":{\"upheld\":0,\"corrected\":0,\"otherResult\":0,\"pending\":0,\"total\":0},\"litigation\":{\"direct\":{\"upheld\":0,\"corrected\":0,\"otherResult\":0,\"pending\":0,\"total\":0},\"afterReview\":{\"upheld\":0,\"corrected\":0,\"otherResult\":0,\"pending\":0,\"total\":0}}}}}");
        json.ShouldNotContain('\n');
    }

    [Fact]
    public void Text_beyond_ASCII_is_written_as_it_is()
    {
        Report report = TestReports.Depot();
        report.TextValues["overview"] = "“中”\u3000\u00A0𠮷😀é+'<>&/";
        report.Render(ReportFormat.Json).ShouldContain("\"overview\":\"“中”\u3000\u00A0𠮷😀é+'<>&/\"");
    }

    [Fact]
    public void The_year_may_be_unknown() =>
        new UntypedReport(TestForms.Depot).Render(ReportFormat.Json).ShouldContain("\"head\":{\"year\":null}");
}
