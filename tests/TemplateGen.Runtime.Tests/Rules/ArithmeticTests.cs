using System.Text.Json.Nodes;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class ArithmeticTests
{
    private const string Amount = """{"type":"amount","unit":"USD","places":2}""";

    [Fact]
    public void Two_x_plus_three_y_is_never_one_in_counts()
    {
        Form form = new Form().Table("t", "x y", "");
        JsonNode sum = Op("+", Op("*", Number(2), form.Cell("t", "x", "")), Op("*", form.Cell("t", "y", ""), Number(3)));
        form.Rule("t.one", Op("=", sum, Number(1)));
        form.Rule("t.notOne", Op("!=", sum, Number(1)));
        form.Rule("t.seven", Op("=", sum, Number(7)));
        UntypedReport report = form.Report();
        report.Outcome("t.one").ShouldBe(Violated);
        report.Outcome("t.notOne").ShouldBe(Holds);
        report.Outcome("t.seven").ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData("3.3333", "10", "3", Holds)]
    [InlineData("3.33", "10", "3", Violated)]
    [InlineData("3.3333", "10", "0", NotChecked)]
    [InlineData("3.3333", "10", "?", Undetermined)]
    [InlineData("?", "10", "3", Undetermined)]
    public void A_quotient_is_rounded_to_the_decimals_of_the_cell_and_nothing_where_the_divisor_is_zero(string quotient, string dividend, string divisor, RuleOutcome expected)
    {
        Form form = new();
        int four = form.Specification("""{"type":"decimal","places":4}""");
        form.Table("t", "q a b", "", (row, _) => row == "q" ? four : 0);
        form.Rule("t.rows.q", Op("=", form.Cell("t", "q", "@"), Op("round", Op("/", form.Cell("t", "a", "@"), form.Cell("t", "b", "@")))), node: "q");
        Fill(form.Report(), ("t.q", quotient), ("t.a", dividend), ("t.b", divisor)).Outcome("t.rows.q").ShouldBe(expected);
    }

    [Theory]
    [InlineData("2.5", null, "3")]
    [InlineData("-2.5", null, "-3")]
    [InlineData("2.5", "halfEven", "2")]
    [InlineData("3.5", "halfEven", "4")]
    [InlineData("2.1", "up", "3")]
    [InlineData("-2.9", "down", "-2")]
    [InlineData("2", "up", "2")]
    public void Rounding_is_half_away_from_zero_unless_said_otherwise(string value, string? mode, string expected)
    {
        Form form = new();
        int one = form.Specification("""{"type":"decimal","places":1}""");
        form.Table("t", "a", "", (_, _) => one);
        JsonArray round = Op("round", form.Cell("t", "a", ""), Number(0));
        if (mode is not null)
        {
            round.Add(new JsonObject { ["text"] = mode });
        }

        form.Rule("t.r", Op("=", round, Number(Parse(expected))));
        form.Report(("t.a", Parse(value))).Outcome("t.r").ShouldBe(Holds);
    }

    [Fact]
    public void Sums_of_cents_are_exact()
    {
        Form form = new();
        int amount = form.Specification(Amount);
        form.Table("t", "a b =total", "", (_, _) => amount);
        form.Rule("t.r", Op("=", form.Cell("t", "total", ""), Op("+", form.Cell("t", "a", ""), form.Cell("t", "b", ""))));
        form.Report(("t.a", 0.1m), ("t.b", 0.2m), ("t.total", 0.3m)).Outcome("t.r").ShouldBe(Holds);
        form.Report(("t.a", 999999999999998.98m), ("t.b", 0.02m), ("t.total", 999999999999999m)).Outcome("t.r").ShouldBe(Holds);

        // An amount may be negative, but only in cents.
        form.Rule("t.half", Op("=", Op("*", Number(2), form.Cell("t", "a", "")), Number(0.01m)));
        form.Report().Outcome("t.half").ShouldBe(Violated);
        form.Report(("t.a", 3), ("t.total", 1)).Outcome("t.r").ShouldBe(Undetermined);
    }

    [Theory]
    [InlineData("0.5", "=", 10.5, 10, Holds)]
    [InlineData("0.5", "=", 10.6, 10, Violated)]
    [InlineData("0.5", "!=", 10.5, 10, Violated)]
    [InlineData("0.5", "!=", 10.6, 10, Holds)]
    [InlineData("0.5", "<=", 10.5, 10, Holds)]
    [InlineData("0.5", "<", 10.5, 10, Violated)]
    [InlineData("0.5", ">=", 9.5, 10, Holds)]
    [InlineData("0.5", ">", 9.5, 10, Violated)]
    [InlineData("-1", "=", 10, 10, Holds)]
    public void A_tolerance_widens_every_comparison(string tolerance, string sign, double left, double right, RuleOutcome expected)
    {
        Form form = new();
        int one = form.Specification("""{"type":"decimal","places":1}""");
        form.Table("t", "a b", "", (_, _) => one);
        form.Rule("t.r", Op(sign, form.Cell("t", "a", ""), form.Cell("t", "b", "")), tolerance: Number(Parse(tolerance)));
        form.Report(("t.a", (decimal)left), ("t.b", (decimal)right)).Outcome("t.r").ShouldBe(expected);
    }

    [Fact]
    public void With_a_tolerance_an_open_cell_is_decided_too()
    {
        Form form = new Form().Table("t", "a b", "");
        form.Rule("t.r", Op("=", Op("*", Number(10), form.Cell("t", "a", "")), form.Cell("t", "b", "")), tolerance: Number(2));
        form.Report(("t.b", 15)).Outcome("t.r").ShouldBe(Violated);
        form.Report(("t.b", 18)).Outcome("t.r").ShouldBe(Undetermined);
    }

    [Fact]
    public void A_tolerance_may_depend_on_cells()
    {
        Form form = new Form().Table("t", "a b parts", "");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), form.Cell("t", "b", "")), tolerance: Op("*", Number(0.5m), form.Cell("t", "parts", "")));
        form.Report(("t.a", 11), ("t.b", 10), ("t.parts", 2)).Outcome("t.r").ShouldBe(Holds);
        form.Report(("t.a", 11), ("t.b", 10), ("t.parts", 1)).Outcome("t.r").ShouldBe(Violated);
        form.Report(("t.a", 11), ("t.b", 10)).Outcome("t.r").ShouldBe(Undetermined);
        form.Report(("t.a", 10), ("t.b", 10)).Outcome("t.r").ShouldBe(Holds);
    }

    [Fact]
    public void Extremes_absolute_values_and_products_are_evaluated_once_everything_is_known()
    {
        Form form = new Form().Table("t", "a b c", "");
        JsonNode a = form.Cell("t", "a", "");
        JsonNode b = form.Cell("t", "b", "");
        JsonNode c = form.Cell("t", "c", "");
        form.Rule("t.min", Op("=", c, Op("min", a, b)));
        form.Rule("t.max", Op("=", c, Op("max", a, b)));
        form.Rule("t.abs", Op("=", c, Op("abs", Op("+", a, Op("-", b)))));
        form.Rule("t.product", Op("=", c, Op("*", a, b)));
        UntypedReport report = form.Report(("t.a", 2), ("t.b", 5), ("t.c", 3));
        report.Outcome("t.min").ShouldBe(Violated);
        report.Outcome("t.max").ShouldBe(Violated);
        report.Outcome("t.abs").ShouldBe(Holds);
        report.Outcome("t.product").ShouldBe(Violated);
        report.With(("t.c", 10)).Outcome("t.product").ShouldBe(Holds);
        form.Report(("t.a", 2), ("t.c", 3)).Check().Count(Undetermined).ShouldBe(3);
        form.Report(("t.a", 2), ("t.c", 3)).Outcome("t.product").ShouldBe(Violated);
        form.Report(("t.a", 2), ("t.c", 10)).Outcome("t.product").ShouldBe(Undetermined);
    }

    [Fact]
    public void What_does_not_apply_drops_out_of_sums_and_silences_everything_else()
    {
        Form form = new Form().Table("t", "a b c", "");
        JsonNode a = form.Cell("t", "a", "");
        JsonNode b = form.Cell("t", "b", "");
        JsonNode c = form.Cell("t", "c", "");
        form.Rule("t.sum", Op("=", c, Op("+", a, b)));
        form.Rule("t.side", Op("=", a, c));
        form.Rule("t.product", Op("=", c, Op("*", a, b)));
        form.Rule("t.max", Op("=", c, Op("max", a, b)));
        form.Rule("t.or", Op("or", Op("=", b, c), Op("=", a, c)));
        form.Rule("t.and", Op("and", Op("=", b, Number(7)), Op("=", a, c)));
        form.Rule("t.condition", Op("=", b, Number(7)), when: Op(">", a, Number(0)));
        UntypedReport report = form.Report(("t.b", 2), ("t.c", 2)).WithState("t.a", CellState.NotApplicable, "/");
        report.Check().Results.Select(result => result.Outcome).ShouldBe([Holds, NotChecked, NotChecked, NotChecked, Holds, Violated, NotChecked]);
    }

    [Fact]
    public void A_mark_with_a_number_counts_as_that_and_one_without_is_nothing()
    {
        Form form = new();
        int days = form.Specification("""{"type":"decimal","places":4,"marks":[{"text":"N/A"},{"text":"<1","value":"0.1"}]}""");
        form.Table("t", "low high", "", (_, _) => days);
        form.Rule("t.r", Op("<=", form.Cell("t", "low", ""), form.Cell("t", "high", "")));
        IReadOnlyList<Mark> marks = form.Build().Tables[0][0, 0].Kind.Marks;
        form.Report(("t.low", 0.2m)).WithMark("t.high", marks[1]).Outcome("t.r").ShouldBe(Violated);
        form.Report(("t.low", 0.1m)).WithMark("t.high", marks[1]).Outcome("t.r").ShouldBe(Holds);
        form.Report(("t.low", 0.2m)).WithMark("t.high", marks[0]).Outcome("t.r").ShouldBe(NotChecked);
    }

    [Fact]
    public void A_chain_that_nothing_can_satisfy_is_violated_though_each_comparison_alone_is_open()
    {
        Form form = new Form().Table("t", "a b c", "");
        JsonNode b = form.Cell("t", "b", "");
        form.Rule("t.r", Op("and", Op(">=", form.Cell("t", "a", ""), b), Op(">=", b, form.Cell("t", "c", ""))));
        form.Report(("t.a", 5), ("t.c", 7)).Outcome("t.r").ShouldBe(Violated);
        form.Report(("t.a", 7), ("t.c", 5)).Outcome("t.r").ShouldBe(Undetermined);
        form.Report(("t.c", 0)).Outcome("t.r").ShouldBe(Undetermined);
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Report Fill(Report report, params (string Address, string Value)[] cells) =>
        report.With([.. cells.Where(cell => cell.Value != "?").Select(cell => (cell.Address, Parse(cell.Value)))]);
}
