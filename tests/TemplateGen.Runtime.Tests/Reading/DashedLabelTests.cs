using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Lines with a dash within a label, or a sign of money before a figure: neither is a cell of its own.</summary>
public sealed class DashedLabelTests
{
    private static readonly ReportEdition _form = ReportEdition.Of(TestForms.Of("""
        report Accounts 2024 {
          title "Accounts {year}"
          section a "Part 1. Result" { net "Net result (revenue - spending)" : amount(BRL, 2, -99999..)  staff "Staff" : count }
          section b "Part 2. Fees" { table fees "Fees" { columns { spent "Spending"  held "Held" } rows { north "North"  south "South" } } }
        }
        """));

    [Theory]
    [InlineData("Net result (revenue - spending): -150.25")]
    [InlineData("Net result (revenue - spending) -150.25")]
    [InlineData("Net result (revenue – spending): R$ -150.25")]
    public void A_dash_between_words_of_a_label_is_part_of_it(string line) =>
        Read(line).Cell("a.net").Number.ShouldBe(-150.25m);

    [Fact]
    public void A_sign_of_money_before_a_figure_is_part_of_the_figure() =>
        Read("Net result (revenue - spending): R$ 3,274,604.16").Cell("a.net").Number.ShouldBe(3274604.16m);

    [Fact]
    public void A_dash_behind_a_label_still_says_that_there_is_no_figure() =>
        Read("Net result (revenue - spending) -").Cell("a.net").Number.ShouldBeNull();

    private static Report Read(string line) =>
        Report.Read($"Accounts 2024\n\nPart 1. Result\n{line}\nStaff: 12\n\nPart 2. Fees\nFees\n\tSpending\tHeld\nNorth\t1\t2\nSouth\t3\t4\n", [_form]).Report.ShouldNotBeNull();
}
