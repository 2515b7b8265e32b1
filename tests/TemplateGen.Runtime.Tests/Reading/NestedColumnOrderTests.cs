using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Columns in another order than the form's where some stand below headings of their own: the document's headings say which figures are whose.</summary>
public sealed class NestedColumnOrderTests
{
    private static readonly Template _form = TestForms.Of("""
        report Energy 2024 {
          title "Energy balance of {year}"
          section s "Part 1" {
            table supply "Supply" {
              corner "Flow"
              columns { coal "Coal"  oil "Oil"  renew "Renewables" { wind "Wind"  bio "Biomass" }  total "Total" = rest }
              rows { made "Production"  bought "Imports"  sold "Exports" }
            }
            table use "Use" {
              corner "Sector"
              columns { last "{year-1}"  now "{year}"  change "Change" : integer = now - last }
              rows { industry "Industry"  homes "Households"  farms "Farms" }
            }
          }
        }
        """);

    private const string Beginning = "Energy balance of 2024\nPart 1\n";

    private const string Laid = """
        Supply
                             Renewables
        Flow         Total                      Oil     Coal
                             Wind    Biomass
        Production   100     30      40         20      10
        Imports      14      3                  4       5
        Exports      10      3       4          2       1

        """;

    [Fact]
    public void A_total_that_stands_first_is_read_as_the_total()
    {
        ReadResult result = Report.Read($"{Beginning}Supply\nFlow\tTotal\tCoal\tOil\tRenewables\t\n\t\t\t\tWind\tBiomass\nProduction\t100\t10\t20\t30\t40\nImports\t14\t5\t4\t3\t2\nExports\t10\t1\t2\t3\t4\n", [ReportEdition.Of(_form)]);
        Report report = result.Report.ShouldNotBeNull();
        result.Notes.ShouldContain(static note => note.Code == "columns-swapped" && note.English == "The table \"Supply\" has the columns of the form in another order, and was read by its headings");
        report.Cell("supply.made.total").Number.ShouldBe(100);
        report.Cell("supply.made.coal").Number.ShouldBe(10);
        report.Cell("supply.sold.renew.bio").Number.ShouldBe(4);
        report.Check().Findings.ShouldAllBe(static finding => finding.Outcome == RuleOutcome.Undetermined);
    }

    /// <summary>As w3m draws headings of different height: each of them in a row of its own.</summary>
    /// <param name="made">The figures of a row, the total first.</param>
    /// <param name="total">The total, or null where it is not certain.</param>
    [Theory]
    [InlineData("│100 │10  │20 │30  │40     │", 100)]
    [InlineData("│7   │10  │20 │30  │40     │", null)]
    public void So_it_is_in_a_drawn_table_whose_headings_stand_in_several_rows_where_the_equations_bear_it_out(string made, int? total)
    {
        Report report = Read($"""
            {Beginning}Supply
            ┌──────────┬───────────────────────────┐
            │          │Flow                       │
            │          ├────┬────┬───┬────────────┤
            │          │    │    │   │Renewables  │
            │          │Total│Coal│Oil├────┬───────┤
            │          │    │    │   │Wind│Biomass│
            ├──────────┼────┼────┼───┼────┼───────┤
            │Production{made}
            ├──────────┼────┼────┼───┼────┼───────┤
            │Imports   {made}
            └──────────┴────┴────┴───┴────┴───────┘
            """);
        report.Cell("supply.made.total").Number.ShouldBe(total);
        report.Cell("supply.made.coal").Number.ShouldBe(total is null ? null : 10);
        report.Cell("supply.bought.renew.bio").Number.ShouldBe(total is null ? null : 40);
    }

    [Fact]
    public void Below_the_headings_of_another_table_the_order_of_those_before_is_not_certain()
    {
        const string Rows = "Production\t100\t10\t20\t30\t40\nImports\t14\t5\t4\t3\t2\n";
        Report report = Read($"{Beginning}Supply\nFlow\tTotal\tCoal\tOil\tWind\tBiomass\n{Rows}\nSector\t2023\t2024\tChange\nExports\t10\t1\t2\t3\t4\n");
        report.Cell("supply.made.total").Number.ShouldBe(100);
        report.Cell("supply.sold.total").Number.ShouldBeNull();
        report.Cell("supply.sold.coal").Number.ShouldBeNull();
        Read($"{Beginning}Supply\nFlow\tTotal\tCoal\tOil\tWind\tBiomass\n{Rows}\nExports\t10\t1\t2\t3\t4\n").Cell("supply.sold.total").Number.ShouldBe(10);
    }

    [Theory]
    [InlineData("Flow\tTotal\tCoal\tOil\tRenewables\t\n\t\t\t\tWind\tBiomass\n")]
    [InlineData("Flow\tCoal\tTotal\tOil\tWind\tBiomass\n")]
    public void Headings_that_alone_changed_places_are_not_followed_where_the_equations_bear_out_the_form(string headings)
    {
        Report report = Read($"{Beginning}Supply\n{headings}Production\t10\t20\t30\t40\t100\nImports\t5\t4\t3\t2\t14\nExports\t1\t2\t3\t4\t10\n");
        report.Cell("supply.made.total").Number.ShouldBe(100);
        report.Cell("supply.made.coal").Number.ShouldBe(10);
        report.Cell("supply.sold.renew.wind").Number.ShouldBe(3);
    }

    [Fact]
    public void Where_the_equations_bear_out_neither_the_headings_nor_the_form_nothing_is_read()
    {
        ReadResult result = Report.Read($"{Beginning}Supply\nFlow\tCoal\tTotal\tOil\tWind\tBiomass\nProduction\t10\t20\t30\t40\t100\nImports\t5\t4\t3\t2\t15\nExports\t1\t2\t3\t4\t11\n", [ReportEdition.Of(_form)]);
        result.Report!.Blocks[0].States.ToArray().ShouldAllBe(static state => state == CellState.Unreadable);
        result.Notes.Count(static note => note.Code == "columns-differ").ShouldBe(3);
    }

    [Fact]
    public void Two_columns_that_changed_places_are_read_by_their_headings_though_sums_are_the_same()
    {
        Report report = Read($"{Beginning}| Flow | Oil | Coal | Renewables | | Total |\n|---|---|---|---|---|---|\n| | | | Wind | Biomass | |\n| Production | 20 | 10 | 30 | 40 | 100 |\n| Imports | 4 | 5 | 3 | 2 | 14 |\n| Exports | 2 | 1 | 3 | 4 | 10 |\n"
            .Replace("| Flow", "\nSupply\n\n| Flow", StringComparison.Ordinal));
        report.Cell("supply.made.oil").Number.ShouldBe(20);
        report.Cell("supply.bought.coal").Number.ShouldBe(5);
    }

    [Fact]
    public void Lines_of_headings_that_stand_beside_each_other_in_laid_out_text_say_no_order_where_the_heading_over_columns_is_gone()
    {
        Report report = Read($"{Beginning}\nSupply\n\nFlow          Coal    Oil     Total\n                                     Wind     Biomass\nProduction      10      20      30       40       100\nImports          5       4       3        2        14\nExports          1       2       3        4        10\n");
        report.Cell("supply.made.total").Number.ShouldBe(100);
        report.Cell("supply.made.renew.wind").Number.ShouldBe(30);
        report.Cell("supply.sold.renew.bio").Number.ShouldBe(4);
    }

    [Fact]
    public void In_running_text_figures_that_do_not_add_up_in_the_order_of_the_form_are_not_read()
    {
        Report report = Read($"{Beginning}Supply\nFlow\nTotal\nCoal\nOil\nRenewables\nWind\nBiomass\nProduction\n100\n10\n20\n30\n40\nImports\n14\n5\n4\n3\n2\nExports\n10\n1\n2\n3\n4\n");
        report.Blocks[0].States.ToArray().ShouldAllBe(static state => state == CellState.Unreadable);
    }

    [Theory]
    [InlineData("Oil\nCoal\nRenewables\nTotal\nWind\nBiomass", null)]
    [InlineData("Coal\nOil\nTotal\nRenewables\nWind\nBiomass", 10)]
    public void In_running_text_columns_that_changed_places_among_themselves_are_not_read_by_the_form_though_sums_are_the_same(string headings, int? coal)
    {
        Report report = Read($"{Beginning}Supply\nFlow\n{headings}\nProduction\n10\n20\n30\n40\n100\nImports\n5\n4\n3\n2\n14\nExports\n1\n2\n3\n4\n10\n");
        report.Cell("supply.made.coal").Number.ShouldBe(coal);
    }

    [Fact]
    public void A_heading_between_two_years_makes_neither_of_them_a_figure()
    {
        Report report = Read($"{Beginning}Use\nSector\t2023\tChange\t2024\nIndustry\t70\t-4\t66\nHouseholds\t40\t2\t42\nFarms\t9\t1\t10\n");
        report.Cell("use.industry.now").Number.ShouldBe(66);
        report.Cell("use.homes.change").Number.ShouldBe(2);
        report.Check().Findings.ShouldAllBe(static finding => finding.Outcome == RuleOutcome.Undetermined);
    }

    [Fact]
    public void Rows_that_all_end_before_the_last_heading_may_have_lost_any_column()
    {
        Report report = Read($"{Beginning}Use\nSector\t2023\t2024\tChange\nIndustry\t70\t-4\nHouseholds\t40\t2\nFarms\t9\t1\n");
        report.Cell("use.industry.now").Number.ShouldBeNull();
        report.Cell("use.homes.last").Number.ShouldBeNull();
    }

    [Theory]
    [InlineData("(1) See the notes on methods.")]
    [InlineData("12 persons wrote then.")]
    public void Headings_laid_out_over_several_lines_say_the_order_by_where_they_stand_whatever_follows_the_table(string line)
    {
        Report report = Read($"{Beginning}{Laid}\n{line}\n\nUse (2)\nSector        2023     2024    Change\nIndustry      70       66      -4\nHouseholds    40       42      2\nFarms         9        10      1\n");
        report.Cell("supply.made.total").Number.ShouldBe(100);
        report.Cell("supply.made.coal").Number.ShouldBe(10);
        report.Cell("supply.made.renew.bio").Number.ShouldBe(40);
    }

    private static Report Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
