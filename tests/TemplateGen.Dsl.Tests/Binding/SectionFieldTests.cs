using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Fields that stand in a section, outside its tables.</summary>
public class SectionFieldTests
{
    private static ReportModel Model(string section, string top = "")
    {
        Messages.Of(section, top).ShouldBeEmpty();
        return TemplateCompiler.Compile($"report Example 2024 {{ {top} section one \"One\" {{ {section} }} }}").Model!;
    }

    [Fact]
    public void Plain_texts_stay_texts_and_everything_else_is_a_row_of_a_table_named_like_the_section()
    {
        ReportModel model = Model("contact \"Contact\"  staff \"Staff\" : count  remark : text(200) optional  line { open : flag  place \"Place\" }");

        TableModel table = model.Tables.ShouldHaveSingleItem();
        (table.Name, table.IsFields, table.Columns.IsNamed).ShouldBe(("one", true, false));
        table.Rows.Roots.Select(row => row.Name).ShouldBe(["staff", "open"]);
        table.Cells.Select(cell => cell.Kind.Type).ShouldBe([KindType.Count, KindType.Flag]);
        model.Sections[0].Items.Select(item => item.Grid is null ? string.Join(",", item.Fields.Select(field => field.Name)) : "rows").ShouldBe(["contact", "rows", "remark", "place"]);
    }

    [Fact]
    public void Relations_and_checks_of_a_section_are_rules_of_that_table()
    {
        ReportModel model = Model("""
            staff "Staff" : count >= women  women : count
            total = staff
            check some { staff > 0 when open }
            open : flag
            """);

        model.Rules.Select(rule => rule.Id).ShouldBe(["one.rows.staff.atLeast", "one.rows.total", "one.some", "one.range"]);
        model.Tables[0].Cells[2].Kind.Type.ShouldBe(KindType.Count);
    }

    [Fact]
    public void A_check_of_a_section_that_names_none_of_its_fields_is_about_the_first_table_that_it_names() =>
        Model("a : count  table t { columns { x }  rows { r } }  table u { columns { y } }  check same { u.y = t.r.x }").Rules.Select(rule => rule.Id)
            .ShouldContain("u.same");

    [Fact]
    public void Tables_may_name_the_fields_of_a_section_from_anywhere()
    {
        ReportModel model = Model("section two { answer : flag }  table t present when two.answer { columns { x <= one.most } }  most : count");

        model.Tables.Select(table => table.Name).ShouldBe(["two", "t", "one"]);
    }

    [Fact]
    public void A_field_with_a_condition_may_be_a_text() =>
        Model("open : flag  why \"Why\" present when not open").Tables[0].Cells[1].Kind.Type.ShouldBe(KindType.Text);

    [Fact]
    public void A_heading_over_fields_holds_figures_like_the_rows_of_a_table()
    {
        ReportModel model = Model("people \"People\" { women  men  all = rest }  split : Pair", "group Pair { inside  outside }");

        model.Tables[0].Rows.LineCount.ShouldBe(5);
        model.Tables[0].Cells.ShouldAllBe(cell => cell.Kind.Type == KindType.Count);
    }

    [Fact]
    public void Lines_that_repeat_stand_in_a_section_too() =>
        Model("each person \"Person\" { name \"Name\" : text  shares \"Shares\" : decimal(1) }  total : decimal(1) = sum of person.shares").Tables[0].Rows.LineCount.ShouldBe(3);

    [Theory]
    [InlineData("a : count  section two { table one { columns { x } } }")]
    [InlineData("table one { columns { x } }  a : count")]
    public void A_table_of_the_same_name_asks_for_another_name_of_the_section(string section) =>
        Messages.Of(section).ShouldBe(["TG115: The fields of section 'one' are rows of a table named like it, and there is a table 'one' as well; give the section another name"]);

    [Theory]
    [InlineData("a : count  a : flag", "row here")]
    [InlineData("a  a : flag", "field")]
    [InlineData("a : flag  a", "field")]
    [InlineData("a  line { a }", "field")]
    public void Two_fields_of_one_name_are_reported(string section, string what) => Messages.Of(section).ShouldHaveSingleItem().ShouldContain(what);

    [Fact]
    public void A_check_that_names_no_table_is_reported() =>
        Messages.Of("check c { 1 = 1 }").ShouldBe(
            ["TG109: A check has no meaning in a section without fields that names no table; name a row or column of a table, as in 'TABLE.ROW.COLUMN'"]);

    [Fact]
    public void A_check_about_the_head_alone_belongs_to_a_table_that_every_report_has() =>
        TemplateCompiler.Compile("report R 1 { head { from : date  to : date } section s { check order { head.from < head.to } table o optional { columns { a } } table t { columns { a } } } }")
            .Model!.Rules.Select(rule => rule.Id).ShouldContain("t.order");
}
