using System.Text.Json.Nodes;
using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class ConditionTests
{
    // items > 0 when amount > 0, else items = 0; a question mark is a blank cell.
    [Theory]
    [InlineData("5", "2", Holds, Holds)]
    [InlineData("5", "0", Violated, Violated)]
    [InlineData("0", "0", NotChecked, Holds)]
    [InlineData("0", "2", NotChecked, Violated)]
    [InlineData("5", "?", Undetermined, Undetermined)]
    [InlineData("0", "?", NotChecked, Undetermined)]
    [InlineData("?", "2", Holds, Undetermined)]
    [InlineData("?", "0", Undetermined, Undetermined)]
    [InlineData("?", "?", Undetermined, Undetermined)]
    public void A_condition_that_is_false_switches_the_rule_off_or_to_its_other_branch(string amount, string items, RuleOutcome without, RuleOutcome withElse)
    {
        Form form = new Form().Table("t", "amount items", "");
        JsonNode cell = form.Cell("t", "items", "");
        JsonNode condition = Op(">", form.Cell("t", "amount", ""), Number(0));
        form.Rule("t.without", Op(">", cell, Number(0)), when: condition);
        form.Rule("t.with", Op(">", cell, Number(0)), when: condition, otherwise: Op("=", cell, Number(0)));
        UntypedReport report = form.Report([.. new[] { ("t.amount", amount), ("t.items", items) }
            .Where(entry => entry.Item2 != "?")
            .Select(entry => (entry.Item1, decimal.Parse(entry.Item2, System.Globalization.CultureInfo.InvariantCulture)))]);
        report.Outcome("t.without").ShouldBe(without);
        report.Outcome("t.with").ShouldBe(withElse);
    }

    [Fact]
    public void A_division_behind_a_condition_that_is_false_is_never_made()
    {
        Form form = new();
        int percent = form.Specification("""{"type":"percent","places":2}""");
        form.Table("t", "share part whole", "", (row, _) => row == "share" ? percent : 0);
        JsonNode whole = form.Cell("t", "whole", "");
        form.Rule(
            "t.rows.share",
            Op("=", form.Cell("t", "share", "@"), Op("round", Op("/", Op("*", Number(100), form.Cell("t", "part", "@")), whole), Number(2))),
            when: Op(">", whole, Number(0)),
            otherwise: Op("=", form.Cell("t", "share", "@"), Number(0)),
            node: "share");
        form.Report(("t.share", 0), ("t.part", 4), ("t.whole", 0)).Outcome("t.rows.share").ShouldBe(Holds);
        form.Report(("t.share", 1), ("t.part", 4), ("t.whole", 0)).Outcome("t.rows.share").ShouldBe(Violated);
        form.Report(("t.share", 66.67m), ("t.part", 2), ("t.whole", 3)).Outcome("t.rows.share").ShouldBe(Holds);
    }

    [Theory]
    [InlineData("blank", CellState.Blank, Holds)]
    [InlineData("blank", CellState.Missing, Violated)]
    [InlineData("missing", CellState.Missing, Holds)]
    [InlineData("unreadable", CellState.Unreadable, Holds)]
    [InlineData("notApplicable", CellState.NotApplicable, Holds)]
    [InlineData("notApplicable", CellState.Blank, Violated)]
    [InlineData("value", CellState.Blank, Violated)]
    [InlineData("present", CellState.Blank, Holds)]
    [InlineData("present", CellState.Missing, Violated)]
    [InlineData("empty", CellState.Blank, Holds)]
    [InlineData("empty", CellState.NotApplicable, Holds)]
    [InlineData("empty", CellState.Unreadable, Undetermined)]
    [InlineData("mark:N/A", CellState.NotApplicable, Holds)]
    [InlineData("mark:N/A", CellState.Blank, Undetermined)]
    public void States_are_facts_but_what_an_open_cell_will_hold_is_not(string test, CellState state, RuleOutcome expected)
    {
        Form form = new();
        int marked = form.Specification("""{"type":"count","marks":[{"text":"N/A"}]}""");
        form.Table("t", "a", "", (_, _) => marked);
        form.Rule("t.is", Is(form.Cell("t", "a", ""), test));
        form.Rule("t.isNot", Is(form.Cell("t", "a", ""), test, negated: true));
        UntypedReport report = form.Report().WithState("t.a", state, state == CellState.NotApplicable ? "N/A" : null);
        report.Outcome("t.is").ShouldBe(expected);
        report.Outcome("t.isNot").ShouldBe(expected switch { Holds => Violated, Violated => Holds, _ => expected });
    }

    [Fact]
    public void A_heading_is_empty_where_all_of_it_is()
    {
        Form form = new Form().Table("t", "g(a b)", "");
        form.Rule("t.r", Is(form.Cell("t", "g", ""), "empty"));
        form.Report(("t.g.a", 0)).Outcome("t.r").ShouldBe(Holds);
        form.Report(("t.g.a", 0), ("t.g.b", 1)).Outcome("t.r").ShouldBe(Violated);
    }

    [Fact]
    public void Choices_texts_and_flags_are_tested_by_what_they_say()
    {
        Form form = new();
        int choice = form.Specification("""{"type":"choice","options":[{"name":"portal"},{"name":"paper"}]}""");
        int text = form.Specification("""{"type":"text"}""");
        int flag = form.Specification("""{"type":"flag"}""");
        form.Table("t", "way note late", "", (row, _) => row switch { "way" => choice, "note" => text, _ => flag });
        form.Rule("t.portal", Is(form.Cell("t", "way", ""), "option:portal"));
        form.Rule("t.late", Op("=", form.Cell("t", "note", ""), new JsonObject { ["text"] = "late" }), when: form.Cell("t", "late", ""));
        UntypedReport report = form.Report(("t.way", 0), ("t.late", 1)).WithText("t.note", "late");
        report.Outcome("t.portal").ShouldBe(Holds);
        report.Outcome("t.late").ShouldBe(Holds);
        report.With(("t.way", 1)).WithText("t.note", "on time");
        report.Outcome("t.portal").ShouldBe(Violated);
        report.Outcome("t.late").ShouldBe(Violated);
        report.With(("t.late", 0)).Outcome("t.late").ShouldBe(NotChecked);
        form.Report().Outcome("t.portal").ShouldBe(Undetermined);
    }

    [Fact]
    public void The_head_takes_part()
    {
        Form form = new Form().Head("seasonal", """{"type":"flag"}""").Head("staff", """{"type":"count"}""").Table("t", "a", "");
        form.Rule("t.r", Op("<=", form.Cell("t", "a", ""), new JsonObject { ["head"] = "staff" }), when: new JsonObject { ["head"] = "seasonal" });
        UntypedReport report = form.Report(("t.a", 5));
        report.HeadValues["seasonal"] = "true";
        report.Outcome("t.r").ShouldBe(Undetermined);
        report.Finding().Message(Language.English).ShouldBe("t.r cannot be checked: not filled in: head.staff");
        report.HeadValues["staff"] = "4";
        report.Outcome("t.r").ShouldBe(Violated);
        report.HeadValues["seasonal"] = "false";
        report.Outcome("t.r").ShouldBe(NotChecked);
    }

    [Fact]
    public void A_table_whose_condition_is_false_is_not_there()
    {
        Form form = new Form().Head("seasonal", """{"type":"flag"}""");
        form.Table("t", "a b", "", extra: """{"present":{"head":"seasonal"}}""").Table("u", "a", "");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), form.Cell("t", "b", "")));
        form.Rule("u.r", Op("=", form.Cell("u", "a", ""), Op("+", form.Cell("t", "a", ""), Number(1))));
        UntypedReport report = form.Report(("t.a", 1), ("t.b", 2), ("u.a", 1));
        report.HeadValues["seasonal"] = "是";
        report.Outcome("t.r").ShouldBe(Violated);
        report.Outcome("u.r").ShouldBe(Violated);
        report.HeadValues["seasonal"] = "否";
        report.Outcome("t.r").ShouldBe(NotChecked);
        report.Outcome("u.r").ShouldBe(Holds);
        report.HeadValues["seasonal"] = null;
        report.Outcome("t.r").ShouldBe(Undetermined);
    }

    [Fact]
    public void An_optional_table_that_was_left_out_is_not_checked()
    {
        Form form = new Form().Table("t", "a b", "", extra: """{"optional":true}""");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), form.Cell("t", "b", "")));
        form.Report().Outcome("t.r").ShouldBe(NotChecked);
        form.Report(("t.a", 1)).Outcome("t.r").ShouldBe(Undetermined);
    }
}
