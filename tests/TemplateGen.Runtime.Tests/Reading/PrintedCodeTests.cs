using System.Text;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What the form prints itself in a row, its line number and its unit, is never a figure, whatever the document looks like.</summary>
public sealed class PrintedCodeTests
{
    private static readonly Template _form = TestForms.Of("""
        report Year 2024 {
          title "{year}年表"
          section p1 "一、资料" {
            table a "表1 资料" {
              corner "指标"
              columns { no "行次" : printed  measure "计量单位" : printed  last "上年数"  now "本年数" }
              rows { people "一、人数" code "01" "人"  homes "二、户数" code "02" "户"  share "三、比例" : decimal(2) code "03" "-" }
            }
          }
        }
        """);

    private static readonly Template _counted = TestForms.Of("""
        report Count 2024 {
          title "{year}年表"
          section p1 "一、资料" {
            table a "表1 资料" { corner "指标"  columns { no "行次" : printed  now "本年数" }  rows { x "一、人数" code "1"  y "二、户数" code "2"  z "三、村数" code "3" } }
          }
        }
        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\t")]
    public void Numbers_and_units_are_passed_over(string between)
    {
        string[] rows = ["指标,行次,计量单位,上年数,本年数", "一、人数,01,人,10,11", "二、户数,02,户,20,21", "三、比例,03,-,3.17,3.11"];
        Report report = Read(_form, "2024年表\n一、资料\n表1 资料\n" + string.Join('\n', rows).Replace(",", between, StringComparison.Ordinal) + "\n");
        report.Cell("a.people.last").Number.ShouldBe(10);
        report.Cell("a.homes.now").Number.ShouldBe(21);
        report.Cell("a.share.last").Number.ShouldBe(3.17m);
    }

    private static readonly Template _coded = TestForms.Of("""
        report Staff 2024 {
          title "Staff {year}"
          section s "Part 1" {
            table t "Table 1" {
              corner "Line"
              columns { no "Code" : printed  measure "Unit" : printed  all "All"  women "Women"  half "Part time" }
              rows { start "At start" code "010" "792"  joined "Joined" code "0201" "792"  left "Left" code "030" "792" }
            }
          }
        }
        """);

    /// <summary>Though a row has as many figures as columns with the second of its codes among them.</summary>
    [Theory]
    [InlineData("\t")]
    [InlineData("</td><td>")]
    public void Of_several_numbers_that_the_form_prints_none_is_a_figure_where_most_rows_have_them_all(string between)
    {
        string rows = "At start,010,792,7006,5127,X\nJoined,0201,792,100,50,7\nLeft,030,792,90,5,1".Replace(",", between, StringComparison.Ordinal);
        string table = between == "\t" ? rows : $"<table><tr><td>{rows.Replace("\n", "</td></tr><tr><td>", StringComparison.Ordinal)}</td></tr></table>";
        Report report = Read(_coded, between == "\t" ? $"Staff 2024\nPart 1\nTable 1\n{table}\n" : $"<html><p>Staff 2024</p><p>Part 1</p><p>Table 1</p>{table}</html>");
        report.Cell("t.start.all").Number.ShouldBe(7006);
        report.Cell("t.joined.all").Number.ShouldBe(100);
        report.Cell("t.left.half").Number.ShouldBe(1);
    }

    [Fact]
    public void Numbers_before_labels_are_passed_over_where_they_are_those_of_the_form_though_they_do_not_count_up_by_one()
    {
        Report report = Read(_coded, "Staff 2024\nPart 1\nTable 1\nNo\tLine\tAll\tWomen\tPart time\n010\tAt start\t7006\t5127\t12\n0201\tJoined\t100\t50\t7\n030\tLeft\t90\t5\t1\n");
        report.Cell("t.start.all").Number.ShouldBe(7006);
        report.Cell("t.joined.women").Number.ShouldBe(50);
        report.Cell("t.left.half").Number.ShouldBe(1);
    }

    [Fact]
    public void A_row_of_which_only_the_number_is_left_has_no_figure()
    {
        Report report = Read(_counted, "2024年表\n一、资料\n表1 资料\n指标\n行次\n本年数\n一、人数\n1\n10\n二、户数\n2\n三、村数\n3\n30\n");
        report.Cell("a.x.now").Number.ShouldBe(10);
        report.Cell("a.y.now").Number.ShouldBeNull();
        report.Cell("a.z.now").Number.ShouldBe(30);
    }

    [Fact]
    public void Figures_that_are_the_numbers_of_their_rows_are_figures_where_no_numbers_are_printed()
    {
        Report report = Read(_counted, "2024年表\n一、资料\n表1 资料\n指标\n本年数\n一、人数\n1\n二、户数\n2\n三、村数\n3\n");
        report.Cell("a.x.now").Number.ShouldBe(1);
        report.Cell("a.z.now").Number.ShouldBe(3);
    }

    [Fact]
    public void Under_the_heading_of_the_numbers_stand_numbers_though_the_figures_beside_them_are_lost()
    {
        Report report = Read(_form, "2024年表\n一、资料\n表1 资料\n指标\t行次\t计量单位\t上年数\t本年数\n一、人数\t01\t\t11\n二、户数\t02\t\t21\n三、比例\t03\t\t3.11\n");
        report.Cell("a.people.last").Number.ShouldBeNull();
        report.Cell("a.homes.last").Number.ShouldBeNull();
    }

    private static Report Read(Template template, string text) => ReportReader.Read(Encoding.UTF8.GetBytes(text), [ReportEdition.Of(template)], DocumentFormats.All).Report.ShouldNotBeNull();
}
