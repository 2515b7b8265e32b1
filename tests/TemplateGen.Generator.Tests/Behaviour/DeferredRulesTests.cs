using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>What is more than plain arithmetic on cells that every report has is left to the rules as data, and said so.</summary>
public sealed class DeferredRulesTests
{
    [Theory]
    [InlineData("a product", "check odd { a * b >= c }")]
    [InlineData("a quotient", "check odd { a / 2 >= c }")]
    [InlineData("rounding", "check odd { round(a) >= c }")]
    [InlineData("a tolerance", "check odd tolerance 2 { a = b }")]
    [InlineData("an excuse", "check odd excused by reason { a = b }")]
    [InlineData("years of a rule", "check odd since 2025 { a = b }")]
    [InlineData("a state", "check odd { a is blank or b > 0 }")]
    [InlineData("a field of the head", "check odd { a <= head.limit }")]
    [InlineData("figures of two storages in one name", "check odd { both > 0 }")]
    [InlineData("a row that lies elsewhere in another table", "check odd { a <= tables.other.p }")]
    public void A_rule_that_needs_more_is_named(string reason, string check)
    {
        GeneratorRun run = GeneratorRun.Clean(Form($"rows {{ x  y }} columns {{ a  b  c  both {{ d  e : decimal(1) }} }} {check}"));

        run.Source("Odd2024.Rules").ShouldContain("// t.odd needs more than plain arithmetic on cells that every report has, so the rules as data decide.", customMessage: reason);
        run.Source("Odd2024.Rules").ShouldNotContain("RuleChecks");
    }

    [Theory]
    [InlineData("years of a row", "rows { x  y until 2023 } columns { a  b } check odd { a >= b }")]
    [InlineData("years of a column", "rows { x  y } columns { a  b  c since 2025 { d  e } } check odd { a >= b }")]
    [InlineData("presence of a row", "rows { x  y present when head.limit > 3 } columns { a  b } check odd { a >= b }")]
    [InlineData("repeated rows", "rows { each party in head.parties  y } columns { a  b } check odd { a >= b }")]
    [InlineData("lines within a row", "rows { x  y } columns { a  b  each reason { times } } check odd { a >= b }")]
    public void A_table_whose_cells_depend_on_the_report_is_left_to_data(string reason, string table) =>
        GeneratorRun.Clean(Form(table)).Source("Odd2024.Rules").ShouldContain("// t.odd needs more", customMessage: reason);

    [Fact]
    public void A_form_without_rules_is_always_fine() => GeneratorRun.Clean(new ReportText("Odd.2024.report", "report Odd 2024 { section s { table t { rows { x : integer } } } }"))
        .Source("Odd2024.Rules").ShouldContain("    {\n        return true;\n    }");

    [Fact]
    public void A_rule_is_checked_only_on_lines_on_which_it_says_something()
    {
        string rules = GeneratorRun.Clean(Form("rows { x  y only a  z } columns { a  b : integer } check fewer { a >= b }")).Source("Odd2024.Rules");

        rules.ShouldContain("t.fewer: a &gt;= b, in each of 2 rows");
        rules.ShouldContain("line <= 2; line += 2)");
    }

    private static ReportText Form(string table) => new("Odd.2024.report", $$"""
        report Odd 2024 {
          head { limit : count  parties : list { key : text } }
          section s {
            reason : text
            table t { {{table}} }
            table other { rows { first { x  y } } columns { p } }
          }
        }
        """);
}
