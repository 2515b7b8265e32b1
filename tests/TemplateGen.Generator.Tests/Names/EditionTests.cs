using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>What the generator says of a form that looks for something in the edition before and would not find it there.</summary>
public sealed class EditionTests
{
    private static readonly ReportText Before = new("Stock.2023.report", """
        report Stock 2023 {
          years 2023..2023
          section stock "Stock" {
            table goods {
              columns { opening "Opening"  closing "Closing" }
              rows { grain "Grain"  salt "Salt"  other "Other" { wood "Wood"  iron "Iron" } }
            }
          }
        }
        """);

    private static readonly ReportText Next = new("Stock.2024.report", """
        report Stock 2024 {
          years 2024..
          section stock "Stock" {
            table goods {
              columns { opening "Opening"  closing "Closing" }
              rows { grain "Grain"  salt "Salt"  other "Other" { wood "Wood"  iron "Iron" } }
              check carried { opening = previous closing }
            }
          }
        }
        """);

    [Fact]
    public void An_edition_that_finds_everything_in_the_one_before_is_clean()
    {
        GeneratorRun.Clean(Next, Before);
        GeneratorRun.Clean(Next, Before with { IsReference = true });
    }

    [Fact]
    public void A_rule_whose_earlier_figure_is_not_in_the_package_with_the_edition_before_is_told_so()
    {
        ReportText renamed = Next.With("closing \"Closing\"", "final \"Closing\"").With("previous closing", "previous final");

        GeneratorRun.Of([renamed, Before with { IsReference = true }]).Messages.ShouldBe([
            "Stock.2024.report(7,13): warning TG307: The edition before, Stock 2023 in Stock.2023.report, has no 'goods.final', so this is not checked against its reports; "
            + "say with 'was' what 'goods.final' was there, or that it 'was nothing'",
        ]);
    }

    [Theory]
    [InlineData("final \"Closing\" was closing")]
    [InlineData("final \"Closing\" was nothing")]
    [InlineData("final \"Closing\" was part of closing")]
    public void A_figure_that_says_what_it_was_is_no_news(string column) =>
        GeneratorRun.Clean(Next.With("closing \"Closing\"", column).With("previous closing", "previous final"), Before);

    [Fact]
    public void A_former_name_that_the_edition_before_does_not_have_is_told_once_with_what_may_be_meant()
    {
        ReportText renamed = Next.With("closing \"Closing\"", "final \"Closing\" was closng").With("previous closing", "previous final");

        GeneratorRun.Of([renamed, Before]).Messages.ShouldBe([
            "Stock.2024.report(5,36): warning TG308: 'was closng': the edition before, Stock 2023 in Stock.2023.report, has no such column; did you mean 'closing'?",
        ]);
    }

    [Fact]
    public void A_table_under_another_name_is_found_by_what_its_rows_were()
    {
        ReportText moved = Next.With("table goods", "table wares").With("grain \"Grain\"", "grain \"Grain\" was goods.grain")
            .With("check carried { opening", "check carried { grain.opening").With("previous closing", "previous grain.closing");

        GeneratorRun.Clean(moved, Before);
        GeneratorRun.Of([moved.With(" was goods.grain", ""), Before]).Messages.Single().ShouldContain("has no 'wares.grain.closing'");
    }

    [Fact]
    public void A_row_that_became_a_group_is_found_and_a_group_that_is_new_is_what_its_parts_were()
    {
        ReportText check = Next.With("opening = previous closing", "salt.opening = previous salt.closing");
        GeneratorRun.Clean(check.With("salt \"Salt\"", "salt \"Salt\" { sea \"Sea\"  rock \"Rock\" }").With("salt.opening", "salt.sea.opening"), Before);

        ReportText grouped = Next.With("grain \"Grain\"  salt \"Salt\"", "food \"Food\" { grain \"Grain\" was grain  salt \"Salt\" was salt }")
            .With("opening = previous closing", "food.opening = previous food.closing");
        GeneratorRun.Clean(grouped, Before);
    }

    [Fact]
    public void The_edition_before_is_the_latest_of_those_that_are_used_for_earlier_years()
    {
        ReportText older = Before.With("Stock 2023", "Stock 2020").With("years 2023..2023", "years 2020..2022").With("closing", "ending") with { Name = "Stock.2020.report" };
        ReportText later = Before.With("Stock 2023", "Stock 2030").With("years 2023..2023", "years 2030..").With("closing", "ending") with { Name = "Stock.2030.report" };
        ReportText other = Before.With("Stock 2023", "Cattle 2023").With("closing", "ending") with { Name = "Cattle.2023.report" };

        GeneratorRun.Clean(older, Next, later, other, Before);
        GeneratorRun.Of([older, Next, later, other]).Messages.Single().ShouldContain("Stock 2020 in Stock.2020.report, has no 'goods.closing'");
    }

    [Fact]
    public void Editions_without_years_follow_each_other_by_their_numbers()
    {
        ReportText before = Before.With("years 2023..2023", "").With("closing", "ending");

        GeneratorRun.Of([Next.With("years 2024..", ""), before]).Messages.Single().ShouldContain("has no 'goods.closing'");
        GeneratorRun.Clean(Next.With("years 2024..", "").With("Stock 2024", "Stock interim"), before);
    }

    [Fact]
    public void What_was_compiled_elsewhere_is_not_compiled_again_and_says_nothing_of_itself()
    {
        ReportText broken = Before.With("opening \"Opening\"", "opening \"Opening") with { IsReference = true };

        GeneratorRun run = GeneratorRun.Clean(Next, broken);
        run.Sources.Keys.ShouldAllBe(name => !name.Contains("2023"));
    }
}
