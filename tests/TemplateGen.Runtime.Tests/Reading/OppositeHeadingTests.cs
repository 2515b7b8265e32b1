using System.Text;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Two columns side by side whose headings stand the other way round than on the form: their figures are never read in the order of the form, however little else of the headings is understood.</summary>
public sealed class OppositeHeadingTests
{
    private static readonly Template _form = TestForms.Of("""
        report Budget 2024 {
          title "Budget of {year}"
          head { items "Items" : list { key "Code" : text  name "Item" : text } }
          section s "Part 1" {
            table income "Income" : amount(USD, 2) {
              corner "Kind"
              columns { planned "Planned"  revised "Revised plan (a)"  got "Income received (b)"  share "% (b/a)" : percent(2)  left "Left (a-b)" }
              rows { tax "Taxes"  fees "Fees"  rent "Rents" }
            }
            table spending "Spending" : amount(USD, 2) {
              corner "Code"
              columns { name "Item" : printed  planned "Planned"  revised "Revised plan (a)"  spent "Spent" { value "To date (b)"  share "% (b/total)" : percent(2) }  left "Left (a-b)"  paid "Paid out" }
              rows { each item in head.items  total "Total" = sum of item }
            }
          }
        }
        """);

    private const string Beginning = "Budget of 2024\n\nPart 1\n\n";

    [Fact]
    public void So_it_is_in_text_where_other_headings_stand_on_several_lines()
    {
        Report report = Read($"""
            {Beginning}
                                                   Income in dollars
                                              Income received Revised plan
                      Kind                                                      % (b/a)   Left (a-b)    Planned
                                                      (b)                   (a)
             Taxes                            1,640,275.03          1,886,032.74           86.97      245,757.71     1,846,223.93
             Fees                             1,379,327.46          1,519,705.63           90.76      140,378.17     1,479,896.82
             Rents                            593,512.99            511,126.47             116.12     (82,386.52)    511,126.47
            """);
        report.Cell("income.tax.planned").Number.ShouldBeOneOf(null, 1846223.93m);
        report.Cell("income.tax.got").Number.ShouldBeOneOf(null, 1640275.03m);
        report.Cell("income.fees.left").Number.ShouldBeOneOf(null, 140378.17m);
    }

    [Fact]
    public void So_it_is_in_a_list_where_headings_over_several_columns_were_joined_with_those_below()
    {
        Report report = Read($"""
            {Beginning}Spending

            | Code and item | Paid out | Spent To date (b) | Spent % (b/total) | Left (a-b) | Revised plan (a) | Planned |
            |---|---|---|---|---|---|---|
            | 10 Health | 3,414,632.91 | 4,567,868.41 | 20.41 | 1,357,319.75 | 5,925,188.16 | 7,362,040.08 |
            | 12 Schools | 5,394,074.74 | 6,956,321.97 | 31.08 | 523,893.80 | 7,480,215.77 | 8,945,897.82 |
            | 13 Arts | 5,641,260.42 | 6,981,133.46 | 31.19 | 2,405,439.53 | 9,386,572.99 | 7,822,144.16 |
            | Total | 15,641,260.42 | 16,981,133.46 | 100.00 | 12,405,439.53 | 19,386,572.99 | 17,822,144.16 |
            """);
        report.Block(1).RowCount.ShouldBe(4);
        report.Cell("spending.item[\"10\"].planned").Number.ShouldBeOneOf(null, 7362040.08m);
        report.Cell("spending.item[\"10\"].paid").Number.ShouldBeOneOf(null, 3414632.91m);
        report.Cell("spending.item[\"13\"].spent.value").Number.ShouldBeOneOf(null, 6981133.46m);
    }

    [Fact]
    public void So_it_is_below_a_heading_over_several_that_stands_on_a_line_of_its_own()
    {
        Template form = TestForms.Of("""
            report Energy 2024 {
              title "Energy balance of {year}"
              section s "Part 1" { table supply "Supply" { corner "Flow"  columns { coal "Coal"  oil "Oil"  renew "Renewables" { wind "Wind"  bio "Biomass" }  total "Total" }  rows { made "Production"  bought "Imports"  sold "Exports" } } }
            }
            """);
        Report report = Report.Read("""
            Energy balance of 2024
            Part 1
            Supply
                                 Renewables
            Flow         Total                      Oil     Coal
                                 Wind    Biomass
            Home
            Production   100     30      40         20      10

            Imports      14      3       2          4       5
            Exports      10      3       4          2       1
            """, [ReportEdition.Of(form)]).Report.ShouldNotBeNull();
        report.Cell("supply.made.coal").Number.ShouldBeOneOf(null, 10);
        report.Cell("supply.made.oil").Number.ShouldBeOneOf(null, 20);
        report.Cell("supply.sold.total").Number.ShouldBeOneOf(null, 10);
    }

    private static Report Read(string text) => Report.Read(Encoding.UTF8.GetBytes(text), [ReportEdition.Of(_form)], DocumentFormats.All).Report.ShouldNotBeNull();
}
