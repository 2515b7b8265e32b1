using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class StatedTests
{
    private const string Received = "收到…申请{}件";

    [Theory]
    [InlineData("本年共收到政府信息公开申请12件。", 12, Holds)]
    [InlineData("本年共收到政府信息公开申请12件。", 13, Violated)]
    [InlineData("本年 共收到\n申请 １２ 件", 12, Holds)]
    [InlineData("收到申请1,012件", 1012, Holds)]
    [InlineData("收到申请112件", 12, Violated)]
    [InlineData("收到申请12余件", 3, NotChecked)]
    [InlineData("收到申请约12件", 3, NotChecked)]
    [InlineData("没有说明", 3, NotChecked)]
    [InlineData("收到来信。申请3件", 5, NotChecked)]
    [InlineData("未收到任何申请", 0, Holds)]
    [InlineData("未收到任何申请", 1, Violated)]
    [InlineData("收到网上申请3件，收到申请5件", 5, Holds)]
    [InlineData("收到网上申请3件，收到申请5件", 6, Violated)]
    public void A_figure_in_prose_is_compared_with_the_table(string prose, int figure, RuleOutcome outcome) =>
        Report(prose, figure).Outcomes("t.told").ShouldHaveSingleItem().Outcome.ShouldBe(outcome);

    [Fact]
    public void A_finding_quotes_the_words()
    {
        Finding finding = Report("本年收到申请12件。", 13).Finding();
        finding.At.ShouldBe(["t.received"]);
        finding.Stated.ShouldBe([new StatedFigure("overview", "收到申请12件", 12, null)]);
        (finding.Actual, finding.Expected).ShouldBe((12m, 13m));
        finding.Message(Language.English).ShouldBe("t.told: 12 ≠ 13 (the text says \"收到申请12件\")");
        finding.Message(Language.Chinese).ShouldBe("t.told：12 ≠ 13（正文：“收到申请12件”）");
    }

    [Fact]
    public void An_open_cell_leaves_it_undetermined() => Report("收到申请12件", null).Outcomes("t.told").ShouldHaveSingleItem().Outcome.ShouldBe(Undetermined);

    [Fact]
    public void Of_several_figures_one_that_open_cells_could_still_meet_leaves_it_undetermined()
    {
        Form form = new Form("F", "1").Table("t", "received carried", "");
        form.Rule("t.told", Op("=", Stated(Received), Op("+", form.Cell("t", "received", ""), form.Cell("t", "carried", ""))));
        UntypedReport report = form.Report(("t.received", 5));
        report.TextValues["overview"] = "收到网上申请2件，收到申请7件。";
        Finding finding = report.Finding();
        finding.Outcome.ShouldBe(Undetermined);
        finding.Stated.ShouldHaveSingleItem().Value.ShouldBe(7);
        report.TextValues["overview"] = "收到网上申请2件，收到申请4件。";
        report.Outcomes("t.told").ShouldHaveSingleItem().Outcome.ShouldBe(Violated);
    }

    private static UntypedReport Report(string prose, int? figure)
    {
        Form form = new Form("F", "1").Table("t", "received", "");
        form.Rule("t.told", Op("=", Stated(Received, "未收到…申请"), form.Cell("t", "received", "")));
        UntypedReport report = figure is { } value ? form.Report(("t.received", value)) : form.Report();
        report.TextValues["overview"] = prose;
        return report;
    }
}
