using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Amounts printed in thousands, amounts that state another unit, and rules between the two.</summary>
public sealed class UnitTests
{
    private static readonly Template _form = TestForms.Of("""
        report Money 2024 {
          title "Money {year}"
          section one "One" {
            table balance "Balance" {
              unit USD * 1000 "in thousands of dollars"
              columns { amount "Amount" : amount(USD, 1) }
              rows { cash "Cash"  debt "Debt" }
              check least { cash <= 100 }
              check covered { cash >= accounts.all.amount }
            }
            table accounts "Accounts" {
              unit USD "in dollars"
              columns { amount "Balance" : amount(USD, 2) }
              rows { giro "Giro"  savings "Savings"  all "All" = rest, = balance.cash.amount }
            }
            table yuan "Yuan" {
              unit 元 * 10000 "单位：万元"
              columns { fees "Fees" : amount(万元, 2)  raw "Raw" : amount(元, 2)  same "Same" : amount(元, 2) = fees }
              rows { x "Sum of fees" }
            }
          }
        }
        """);

    private static UntypedReport Filled() => new UntypedReport(_form).With(
        ("balance.cash.amount", 12), ("balance.debt.amount", 0), ("accounts.giro.amount", 10_000), ("accounts.savings.amount", 2_000), ("accounts.all.amount", 12_000),
        ("yuan.x.fees", 3), ("yuan.x.raw", 1), ("yuan.x.same", 3));

    [Fact]
    public void A_rule_compares_amounts_in_one_unit()
    {
        Filled().Check().Findings.ShouldBeEmpty();
        Finding finding = Filled().With(("balance.cash.amount", 11)).Check().Findings.First(finding => finding.RuleId == "accounts.rows.all.equals2");
        (finding.Expected, finding.Actual).ShouldBe((11_000m, 12_000m));
    }

    [Fact]
    public void Numbers_in_a_rule_are_in_its_unit() =>
        Filled().With(("balance.cash.amount", 101)).Outcome("balance.least").ShouldBe(RuleOutcome.Violated);

    [Fact]
    public void A_check_calculates_in_the_unit_of_the_first_amount_that_it_names()
    {
        Filled().Outcome("balance.covered").ShouldBe(RuleOutcome.Holds);
        Filled().With(("balance.cash.amount", 11.9m)).Outcome("balance.covered").ShouldBe(RuleOutcome.Violated);
    }

    [Theory]
    [InlineData("12", 12, false)]
    [InlineData("12,000 USD", 12, true)]
    [InlineData("USD 12,500", 12.5, true)]
    public void A_figure_that_states_the_bare_unit_is_converted_with_a_note(string figure, double value, bool isNoted)
    {
        ReadResult result = Report.Read($"Money 2024\nOne\nBalance\n\tAmount\nCash\t{figure}\nDebt\t0\nAccounts\n\tBalance\nGiro\t1\nSavings\t2\nAll\t3\n", [ReportEdition.Of(_form)]);

        result.Report!.Cell("balance.cash.amount").Number.ShouldBe((decimal)value);
        result.Notes.Any(note => note.Code == "unit-converted").ShouldBe(isNoted);
    }

    [Theory]
    [InlineData("yuan.x.fees", "30000元", 3)]
    [InlineData("yuan.x.raw", "30000元", 3)]
    [InlineData("yuan.x.raw", "3万元", 3)]
    public void Yuan_are_converted_into_the_printed_unit(string address, string figure, double value)
    {
        CellSpecification cell = new UntypedReport(_form).Cell(address).Specification;

        TemplateGen.Reading.Values.ValueReader.Read(figure, cell.Kind, null, cell.Unit).Number.ShouldBe((decimal)value);
    }
}
