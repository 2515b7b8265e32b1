using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>What code cannot say exactly is left to the rules as data, and said so; every other rule of the form stays code.</summary>
public sealed class DeferredRulesTests
{
    [Theory]
    [InlineData("a product", "check odd { a * b >= c }")]
    [InlineData("a quotient", "check odd { a / 2 >= c }")]
    [InlineData("rounding", "check odd { round(a) >= c }")]
    [InlineData("a tolerance that depends on the report", "check odd tolerance b { a = c }")]
    [InlineData("what an open cell may turn out to be", "check odd { a is empty or b > 0 }")]
    [InlineData("a field of the head", "check odd { a <= head.limit }")]
    [InlineData("a row that lies elsewhere in another table", "check odd { a <= tables.other.p }")]
    public void A_rule_that_needs_more_is_named_and_takes_no_other_along(string reason, string check)
    {
        string rules = Rules($"rows {{ x  y }} columns {{ a  b  c  d : decimal(1) }} check even {{ a >= b }} {check}");

        rules.ShouldContain(", t.odd, is left to data: it needs more than exact arithmetic on cells that every report has.", customMessage: reason);
        rules.ShouldContain("tBlock.IsDecided && RuleChecks.T_Even(tBlock.Integers)");
    }

    [Theory]
    [InlineData("years of a row", "rows { x  y until 2023 } columns { a  b } check odd { a >= b }")]
    [InlineData("years of a column", "rows { x  y } columns { a  b  c since 2025 { d  e } } check odd { a >= b }")]
    [InlineData("presence of a row", "rows { x  y present when head.limit > 3 } columns { a  b } check odd { a >= b }")]
    [InlineData("lines within a row", "rows { x  y } columns { a  b  each reason { times } } check odd { a >= b }")]
    public void A_table_whose_cells_depend_on_the_report_is_left_to_data(string reason, string table) =>
        Rules(table).ShouldContain(", t.odd, is left to data", customMessage: reason);

    [Theory]
    [InlineData("a constant tolerance", "check odd tolerance 2 { a = b }", "Math.Abs(row[0] - row[1]) > 2L")]
    [InlineData("an excuse, which only what is broken needs", "check odd excused by reason { a = b }", "row[0] != row[1]")]
    [InlineData("years of a rule, outside of which it is not asked for", "check odd since 2025 { a = b }", "row[0] != row[1]")]
    [InlineData("figures of two storages in one name", "check odd { both > 0 }", "tRow[3] + tRowDecimal[4] <= 0")]
    public void What_the_rest_does_not_depend_on_is_code(string reason, string check, string code) =>
        Rules($"rows {{ x  y }} columns {{ a  b  c  both {{ d  e : decimal(1) }} }} {check}").ShouldContain(code, customMessage: reason);

    [Fact]
    public void States_of_open_cells_are_known_once_none_is_open() =>
        Rules("rows { x  y } columns { a  b } check odd { a is not blank and b is not unreadable }").ShouldContain("rules.Set(0, tBlock.IsDecided);");

    [Fact]
    public void Ranges_hold_for_open_cells_too_which_are_filled_in_within_their_kind()
    {
        string rules = Rules("rows { x } columns { a  b : count(1..9) }");

        rules.ShouldContain("!tBlock.IsUnread && RuleChecks.T_Range(tBlock.Integers)");
        rules.ShouldContain("tBlock.IsDecided && RuleChecks.T_Range2(tBlock.Integers)");
    }

    [Fact]
    public void Repeated_rows_are_found_in_each_report()
    {
        string rules = Rules("rows { each party in head.parties  all = sum of party } columns { a  b } check odd { a >= b }");

        rules.ShouldContain("for (int line = 0; line < block.RowCount; line++)");
        rules.ShouldContain("row1[column] != global::TemplateGen.Rules.CellSums.Sum(cells, (block.RowOf(0) * 2) + column, 2, block.RowsOf(0))");
    }

    [Fact]
    public void Entries_nested_by_their_keys_and_what_is_not_to_be_filled_in_are_left_to_data()
    {
        string rules = Rules("rows { each party in head.parties = parts  all = sum of party  gone present when head.limit > 3 } columns { no : printed  a  b }");

        rules.ShouldContain(", t.rows.party, is left to data");
        rules.ShouldContain(", t.rows.all, is left to data");
        rules.ShouldContain(", t.rows.gone.present, is left to data");
    }

    [Fact]
    public void A_form_without_rules_is_always_fine() => GeneratorRun.Clean(new ReportText("Odd.2024.report", "report Odd 2024 { section s { table t { rows { x : integer } } } }"))
        .Source("Odd2024.Report").ShouldContain("Settle(global::TemplateGen.Rules.SettledRules rules)\n    {\n    }");

    [Fact]
    public void A_rule_is_checked_only_on_lines_on_which_it_says_something()
    {
        string rules = Rules("rows { x  y only a  z } columns { a  b : integer } check fewer { a >= b }");

        rules.ShouldContain("t.fewer: a &gt;= b, in each of 2 rows");
        rules.ShouldContain("line <= 2; line += 2)");
    }

    private static string Rules(string table) => GeneratorRun.Clean(Form(table)).Source("Odd2024.Report");

    private static ReportText Form(string table) => new("Odd.2024.report", $$"""
        report Odd 2024 {
          head { limit : count  parties : list { key : text } }
          section s {
            reason : text
            table t { {{table}} }
            table other { rows { first  x  y } columns { p } }
          }
        }
        """);
}
