using System.Text.Json.Nodes;
using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class MessageTests
{
    private const string Balance = """{"message":"第一项加第二项之和，等于第三项加第四项之和","words":"received + carriedIn = outcome.total + carriedOut"}""";

    private static Form Requests()
    {
        Form form = new Form().Table(
            "requests",
            "received'一、新收' carriedIn'二、上年结转' outcome'三、办理结果'(granted'（一）予以公开' refused'（二）不予公开'(secret'1.国家秘密' law'2.法律禁止') =total'（七）总计') carriedOut'四、结转'",
            "natural'自然人' legal'法人'(business'企业' other'其他') =total'总计'");
        JsonObject total = form.Cell("requests", "outcome.total", "@");
        form.Rule("requests.rows.outcome.total", Op("=", total, Op("+", form.Cell("requests", "outcome.granted", "@"), form.Cell("requests", "outcome.refused", "@"))), columns: "*", node: "outcome.total");
        form.Rule("requests.columns.total", Op("=", form.Cell("requests", "@", "total"), Op("+", form.Cell("requests", "@", "natural"), form.Cell("requests", "@", "legal"))), rows: "*", node: "total", onColumn: true);
        form.Rule(
            "requests.balance",
            Op("=", Op("+", form.Cell("requests", "received", "@"), form.Cell("requests", "carriedIn", "@")), Op("+", total, form.Cell("requests", "carriedOut", "@"))),
            columns: "*",
            extra: Balance);
        return form;
    }

    /// <summary>Every cell zero.</summary>
    private static UntypedReport Zero()
    {
        UntypedReport report = new(Requests().Build());
        CellBlock block = report.Blocks[0];
        foreach (int row in Enumerable.Range(0, block.RowCount))
        {
            foreach (int column in Enumerable.Range(0, block.ColumnCount))
            {
                block.SetInteger(row, column, 0);
            }
        }

        return report;
    }

    [Fact]
    public void A_total_that_is_wrong_is_said_with_both_figures_and_the_rules_it_breaks_besides()
    {
        UntypedReport report = Zero().With(("requests.received.natural", 1), ("requests.received.total", 1), ("requests.outcome.granted.natural", 1), ("requests.outcome.total.total", 1));
        IReadOnlyList<Finding> findings = report.Check().Findings;
        findings.Select(finding => finding.Message(Language.Chinese)).ShouldBe(
        [
            "自然人：（七）总计应为 1，报告写 0（相差 -1）",
            "总计：（七）总计应为 0，报告写 1（相差 1）",
            "（一）予以公开：总计应为 1，报告写 0（相差 -1）",
            "（七）总计：总计应为 0，报告写 1（相差 1）",
            "自然人：第一项加第二项之和，等于第三项加第四项之和：1 + 0 ≠ 0 + 0",
        ]);
        findings.Select(finding => finding.Message(Language.English)).ShouldBe(
        [
            "natural: outcome.total should be 1 but the report says 0 (difference -1)",
            "total: outcome.total should be 0 but the report says 1 (difference 1)",
            "outcome.granted: total should be 1 but the report says 0 (difference -1)",
            "outcome.total: total should be 0 but the report says 1 (difference 1)",
            "natural: received + carriedIn = outcome.total + carriedOut: 1 + 0 ≠ 0 + 0",
        ]);
    }

    [Fact]
    public void A_finding_names_the_cells_that_take_part_the_computed_one_first()
    {
        UntypedReport report = Zero().With(("requests.outcome.total.natural", 2), ("requests.received.natural", 2), ("requests.received.total", 2), ("requests.outcome.total.total", 2));
        IReadOnlyList<Finding> findings = report.Check().Findings;
        findings[0].At.ShouldBe(["requests.outcome.total.natural", "requests.outcome.granted.natural", "requests.outcome.refused.secret.natural", "requests.outcome.refused.law.natural"]);
        (findings[0].Scope, findings[0].ScopeLabel, findings[0].Left, findings[0].Right).ShouldBe(("natural", "自然人", "2", "0 + 0"));
        (findings[0].Actual, findings[0].Expected, findings[0].Difference).ShouldBe((2, 0, 2));
        (findings[0].Row, findings[0].Column).ShouldBe((null, 0));
    }

    [Fact]
    public void What_is_open_is_named_with_the_reason_and_only_the_first_few()
    {
        UntypedReport report = Zero()
            .WithState("requests.received.natural", CellState.Blank)
            .WithState("requests.carriedIn.natural", CellState.Unreadable, "三大项")
            .WithState("requests.outcome.total.natural", CellState.Missing)
            .WithState("requests.carriedOut.natural", CellState.Missing);
        IReadOnlyList<Finding> findings = report.Check().Findings;
        Finding balance = findings[^1];
        balance.Outcome.ShouldBe(RuleOutcome.Undetermined);
        balance.WaitsFor.Count.ShouldBe(4);
        (balance.Left, balance.Right, balance.Actual).ShouldBe(("? + ?", "? + ?", null));
        balance.Message(Language.Chinese).ShouldBe(
            "自然人：第一项加第二项之和，等于第三项加第四项之和，无法核对；待定：一、新收（空白）、二、上年结转（“三大项”无法识别）、（七）总计（文中没有）等 4 处");
        balance.Message(Language.English).ShouldBe(
            "natural: received + carriedIn = outcome.total + carriedOut cannot be checked: it waits for requests.received.natural (blank), requests.carriedIn.natural (unreadable: 三大项), requests.outcome.total.natural (missing) and 1 more");
        findings[0].Message(Language.Chinese).ShouldBe("自然人：（七）总计，无法核对；待定：（七）总计（文中没有）");
    }

    [Fact]
    public void A_total_smaller_than_its_known_parts_is_violated_and_shows_what_is_open()
    {
        UntypedReport report = Zero().With(("requests.outcome.granted.natural", 5), ("requests.outcome.granted.total", 5), ("requests.outcome.total.natural", 3))
            .WithState("requests.outcome.refused.secret.natural", CellState.Missing);
        Finding finding = report.Check().Findings[0];
        finding.Outcome.ShouldBe(RuleOutcome.Violated);
        finding.Right.ShouldBe("5 + (0 + ?)");
        finding.Message(Language.Chinese).ShouldBe("自然人：（七）总计应为 5 + (0 + ?)，报告写 3");
        finding.Message(Language.English).ShouldBe("natural: outcome.total should be 5 + (0 + ?) but the report says 3");
    }

    [Fact]
    public void Long_sums_leave_out_their_zeros()
    {
        Form form = new Form().Table("t", "a b c d e f g h i j =total", "");
        JsonNode sum = Op("+", [.. "abcdefghij".Select(name => form.Cell("t", name.ToString(), ""))]);
        form.Rule("t.rows.total", Op("=", form.Cell("t", "total", ""), sum), node: "total");
        UntypedReport report = form.Report([.. "abcdefghij".Select(name => ("t." + name, 0m)), ("t.total", 1)]);
        report.Finding().Right.ShouldBe("0 + 0 + …");
        report.With(("t.e", 7)).Finding().Right.ShouldBe("7 + 0 + …");
        report.With([.. "abcdefghij".Select((name, index) => ("t." + name, index + 1m))]).Finding().Right.ShouldBe("1 + 2 + 3 + 4 + 5 + 6 + 7 + …");
        report.Finding().Expected.ShouldBe(55);
    }

    [Theory]
    [InlineData("<=", 7, 5, "a应不大于 5，报告写 7（相差 2）", "a should be at most 5 but the report says 7 (difference 2)")]
    [InlineData(">=", 3, 5, "a应不小于 5，报告写 3（相差 -2）", "a should be at least 5 but the report says 3 (difference -2)")]
    [InlineData("<", 5, 5, "a应小于 5，报告写 5", "a should be less than 5 but the report says 5")]
    [InlineData(">", 5, 5, "a应大于 5，报告写 5", "a should be more than 5 but the report says 5")]
    [InlineData("!=", 5, 5, "a不应为 5，报告写 5", "a should not be 5 but the report says 5")]
    public void Every_relation_has_its_own_words(string sign, int a, int b, string chinese, string english)
    {
        Form form = new Form().Table("t", "a b", "");
        form.Rule("t.rows.a", Op(sign, form.Cell("t", "a", "@"), form.Cell("t", "b", "@")), node: "a");
        Finding finding = form.Report(("t.a", a), ("t.b", b)).Finding();
        finding.Message(Language.Chinese).ShouldBe(chinese);
        finding.Message(Language.English).ShouldBe(english);
    }

    [Fact]
    public void Formulas_show_their_figures_and_a_tolerance()
    {
        Form form = new();
        int percent = form.Specification("""{"type":"percent","places":2}""");
        form.Table("t", "share'占比' part whole", "", (row, _) => row == "share" ? percent : 0);
        JsonNode quotient = Op("/", Op("*", Number(100), form.Cell("t", "part", "@")), form.Cell("t", "whole", "@"));
        form.Rule("t.rows.share", Op("=", form.Cell("t", "share", "@"), Op("round", quotient, Number(2))), tolerance: Number(0.5m), node: "share");
        Finding finding = form.Report(("t.share", 12.5m), ("t.part", 1), ("t.whole", 3)).Finding();
        finding.Right.ShouldBe("round(100 * 1 / 3, 2)");
        finding.Message(Language.Chinese).ShouldBe("占比应为 33.33，报告写 12.5（相差 -20.83）（容差 0.5）");
        finding.Message(Language.English).ShouldBe("share should be 33.33 but the report says 12.5 (difference -20.83) (tolerance 0.5)");
    }

    [Fact]
    public void An_official_wording_in_english_is_quoted_in_both_languages()
    {
        Form form = new Form().Table("t", "component* overall", "days'Days' other");
        form.Rule(
            "t.order",
            Op("and", Op(">=", form.Cell("t", "@", "days"), form.Cell("t", "@", "other")), Op(">=", form.Cell("t", "@", "other"), Number(3))),
            rows: "component",
            extra: """{"message":"Days never increase"}""");
        UntypedReport report = new UntypedReport(form.Build()).WithRows("t", "component", "DEA").With(("t.component[\"DEA\"].days", 4), ("t.component[\"DEA\"].other", 2));
        report.Finding().Message(Language.English).ShouldBe("DEA: Days never increase: 2 < 3");
        report.Finding().Message(Language.Chinese).ShouldBe("DEA：Days never increase：2 < 3");
        report.Finding().At.ShouldBe(["t.component[\"DEA\"].days", "t.component[\"DEA\"].other"]);
    }

    [Fact]
    public void A_state_that_is_not_as_it_should_be_is_said_so()
    {
        Form form = new();
        int marked = form.Specification("""{"type":"count","marks":[{"text":"N/A"}]}""");
        form.Table("t", "a", "", (_, _) => marked);
        form.Rule("t.r", Is(form.Cell("t", "a", ""), "mark:N/A"), extra: """{"words":"a is \"N/A\""}""");
        Finding finding = form.Report(("t.a", 5)).Finding();
        finding.Message(Language.English).ShouldBe("a is \"N/A\": does not hold (the report says 5)");
        finding.Message(Language.Chinese).ShouldBe("a is \"N/A\"：不成立（报告写 5）");
        finding.At.ShouldBe(["t.a"]);
    }

    [Fact]
    public void Labels_that_occur_twice_are_told_apart_by_their_headings()
    {
        Form form = new Form().Table("d", "", "review'复议'(upheld'维持' =total'总计') court'诉讼'(direct'直接'(upheld'维持' =total'总计'))");
        form.Rule("d.columns.court.direct.total", Op("=", form.Cell("d", "", "court.direct.total"), form.Cell("d", "", "court.direct.upheld")), node: "court.direct.total", onColumn: true);
        Finding finding = form.Report(("d.court.direct.total", 2), ("d.court.direct.upheld", 1)).Finding();
        finding.Message(Language.Chinese).ShouldBe("直接·总计应为 1，报告写 2（相差 1）");
        finding.Message(Language.English).ShouldBe("court.direct.total should be 1 but the report says 2 (difference 1)");
        (finding.Scope, finding.Row, finding.Column).ShouldBe(("", null, null));
    }

    [Fact]
    public void A_bound_on_every_cell_is_said_of_the_cell()
    {
        Form form = new Form().Table("t", "a'甲'", "x'乙'");
        form.Rule("t.range", Op(">=", form.Cell("t", "@", "@"), Number(0)), rows: "*", columns: "*", extra: """{"words":"at least 0"}""");
        Finding finding = form.Report(("t.a.x", -1)).Finding();
        finding.Message(Language.Chinese).ShouldBe("甲 / 乙：应不小于 0，报告写 -1（相差 -1）");
        finding.Message(Language.English).ShouldBe("a / x: should be at least 0 but the report says -1 (difference -1)");
    }

    [Fact]
    public void A_finding_stands_where_the_document_states_its_first_cell()
    {
        UntypedReport report = Zero().With(("requests.outcome.total.natural", 2), ("requests.outcome.total.total", 2), ("requests.received.natural", 2), ("requests.received.total", 2));
        Cell cell = report.Cell("requests.outcome.granted.natural");
        cell.Block.SetSource(cell.Row, cell.Column, new CellSource("0", new SourcePlace(12, 5)));
        report.Check().Findings[0].Place.ShouldBe(new SourcePlace(12, 5));
    }
}
