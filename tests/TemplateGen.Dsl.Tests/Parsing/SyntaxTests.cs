using System.Globalization;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Tests.Parsing;

public class SyntaxTests
{
    [Fact]
    public void A_heading_gives_name_and_edition()
    {
        var report = TemplateParser.Parse("report 年度报告 第二版 { years 2020..2022 unit USD * 1000 or EUR \"Thousands\" severity note }").Report!;

        (report.Name.Text, report.Edition.Text).ShouldBe(("年度报告", "第二版"));
        var years = report.Items[0].ShouldBeOfType<YearsSyntax>();
        (years.From.Value, years.To!.Value).ShouldBe((2020m, 2022m));
        var unit = report.Items[1].ShouldBeOfType<UnitSyntax>();
        (unit.Unit.Text, unit.Scale!.Value, unit.Alternatives[0].Text, unit.Printed!.Value).ShouldBe(("USD", 1000m, "EUR", "Thousands"));
        report.Items[2].ShouldBeOfType<SeverityItemSyntax>().Severity.Value.ShouldBe(Severity.Note);
    }

    [Fact]
    public void Escapes_in_a_text_are_resolved()
    {
        Tree.First<TitleSyntax>("report X 1 { title \"a \\\"b\\\" \\\\ “c”\" }").Text.Value.ShouldBe("a \"b\" \\ “c”");
    }

    [Theory]
    [InlineData("5", "5", null, false)]
    [InlineData("0..100", "0", "100", true)]
    [InlineData("0..", "0", null, true)]
    [InlineData("..1.5", null, "1.5", true)]
    public void Arguments_of_a_kind_are_numbers_or_ranges(string written, string? from, string? to, bool isRange)
    {
        var argument = Tree.First<KindArgumentSyntax>($"report X 1 {{ head {{ a : count({written}) }} }}");

        (argument.From?.Text, argument.To?.Text, argument.IsRange).ShouldBe((from, to, isRange));
    }

    [Fact]
    public void A_condition_is_a_flat_list_of_its_operands()
    {
        var check = Check("a or not b and (c or d) or e >= f >= g when h is not present");

        var or = check.Statement.ShouldBeOfType<OrSyntax>();
        or.Operands.Count.ShouldBe(3);
        var and = or.Operands[1].ShouldBeOfType<AndSyntax>();
        and.Operands[0].ShouldBeOfType<NotSyntax>();
        and.Operands[1].ShouldBeOfType<OrSyntax>();
        var comparison = or.Operands[2].ShouldBeOfType<ComparisonSyntax>();
        comparison.Rest.Select(part => part.Operator).ShouldBe([Comparison.GreaterOrEqual, Comparison.GreaterOrEqual]);
        var state = check.When.ShouldBeOfType<IsSyntax>();
        (state.Negated, state.State!.Text, state.Mark).ShouldBe((true, "present", null));
    }

    [Fact]
    public void A_sum_is_a_flat_list_of_signed_terms_and_a_single_operand_is_not_wrapped()
    {
        var check = Check("a - b * c / 2 + -d = e");

        var comparison = check.Statement.ShouldBeOfType<ComparisonSyntax>();
        var sum = comparison.First.ShouldBeOfType<SumSyntax>();
        sum.Terms.Select(term => term.Negative).ShouldBe([false, true, false]);
        sum.Terms[1].Operand.ShouldBeOfType<ProductSyntax>().Factors.Select(factor => factor.Divides).ShouldBe([false, false, true]);
        sum.Terms[2].Operand.ShouldBeOfType<NegationSyntax>();
        comparison.Rest[0].Operand.ShouldBeOfType<AddressExpressionSyntax>();
    }

    [Fact]
    public void What_begins_with_a_name_is_told_apart_by_what_follows_it()
    {
        var check = Check("round(a, 2) = sum of b.c + min of parts + previous(year) d + rest - parts + columns.e[\"k\"].rows");

        var comparison = check.Statement.ShouldBeOfType<ComparisonSyntax>();
        comparison.First.ShouldBeOfType<CallSyntax>().Arguments.Count.ShouldBe(2);
        var terms = comparison.Rest[0].Operand.ShouldBeOfType<SumSyntax>().Terms;
        terms[0].Operand.ShouldBeOfType<AggregateSyntax>().Address!.Parts.Select(part => part.Text).ShouldBe(["b", "c"]);
        terms[1].Operand.ShouldBeOfType<AggregateSyntax>().Address.ShouldBeNull();
        terms[2].Operand.ShouldBeOfType<PreviousSyntax>().Period!.Text.ShouldBe("year");
        terms[3].Operand.ShouldBeOfType<RestSyntax>();
        terms[4].Operand.ShouldBeOfType<PartsSyntax>();
        var address = terms[5].Operand.ShouldBeOfType<AddressExpressionSyntax>().Address;
        address.Root.ShouldBe(AddressRoot.Columns);
        address.Parts.Select(part => (part.Text, part.Kind)).ShouldBe(
            [("e", AddressPartKind.Name), ("k", AddressPartKind.Key), ("rows", AddressPartKind.Rows)]);
    }

    [Fact]
    public void A_relation_has_its_parts_and_an_address_after_a_comma_goes_on_with_for()
    {
        var node = Tree.First<NodeSyntax>("""report X 1 { head { a = 1 when b else 2 tolerance 0.5 warning "m" for c, d.e, <= 3 } }""");

        var relation = node.Tail.Relations[0];
        (relation.Operator, relation.Severity!.Value, relation.Message!.Value).ShouldBe((Comparison.Equal, Severity.Warning, "m"));
        relation.When.ShouldNotBeNull();
        relation.Else.ShouldNotBeNull();
        relation.Tolerance.ShouldBeOfType<NumberLiteralSyntax>().Number.IsWhole.ShouldBeFalse();
        relation.For.Select(address => address.Parts[^1].Text).ShouldBe(["c", "e"]);
        node.Tail.Relations[1].Operator.ShouldBe(Comparison.LessOrEqual);
    }

    [Fact]
    public void Flags_say_what_they_are()
    {
        var flags = Tree.First<NodeSyntax>(
            """report X 1 { head { a optional only b, c code "1" "2" mark "<1" as 0.1 was part of d + e was nothing since 2021 until 2022 } }""").Tail.Flags;

        flags[0].ShouldBeOfType<WordFlagSyntax>().Word.ShouldBe(WordFlag.Optional);
        flags[1].ShouldBeOfType<OnlySyntax>().Names.Count.ShouldBe(2);
        flags[2].ShouldBeOfType<CodeSyntax>().Codes.Select(code => code.Value).ShouldBe(["1", "2"]);
        flags[3].ShouldBeOfType<MarkSyntax>().Value!.Value.ShouldBe(0.1m);
        var was = flags[4].ShouldBeOfType<WasSyntax>();
        (was.IsPart, was.IsNothing, was.Addresses.Count).ShouldBe((true, false, 2));
        flags[5].ShouldBeOfType<WasSyntax>().IsNothing.ShouldBeTrue();
        flags[6].ShouldBeOfType<PeriodLimitSyntax>().IsSince.ShouldBeTrue();
        flags[7].ShouldBeOfType<PeriodLimitSyntax>().Year.Value.ShouldBe(2022m);
    }

    [Fact]
    public void Repeated_rows_have_a_list_or_a_block_of_their_own()
    {
        var rows = Tree.All<EachSyntax>("report X 1 { head { each a in head.b optional = sum of c  each d \"D\" { e } } }").ToList();

        rows[0].List!.Root.ShouldBe(AddressRoot.Head);
        rows[0].Tail.Relations.Count.ShouldBe(1);
        rows[1].List.ShouldBeNull();
        rows[1].Tail.Block!.Members.Count.ShouldBe(1);
    }

    [Fact]
    public void The_same_text_gives_an_equal_tree_and_a_comment_before_it_another()
    {
        var text = TestFiles.Read("FoiaAnnualReport.2019");
        var once = TemplateParser.Parse(text);

        TemplateParser.Parse(text).ShouldBe(once);
        TemplateParser.Parse(text).GetHashCode().ShouldBe(once.GetHashCode());
        (TemplateParser.Parse("//\n" + text) == once).ShouldBeFalse();
    }

    [Fact]
    public void A_culture_with_a_comma_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Tree.First<NumberSyntax>("report X 1 { head { a mark \"-\" as 0.5 } }").Value.ShouldBe(0.5m);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static CheckSyntax Check(string statement) => Tree.First<CheckSyntax>($"report X 1 {{ head {{ check c {{ {statement} }} }} }}");
}
