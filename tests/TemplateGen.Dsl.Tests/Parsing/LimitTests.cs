using TemplateGen.Dsl.Definition;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Tests.Parsing;

public class LimitTests
{
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void A_file_of_one_mebibyte_is_read_and_a_larger_one_refused()
    {
        var report = "report X 2021 { } //";

        Parse(report + new string('x', TemplateParser.LargestFile - report.Length)).Diagnostics.ShouldBeEmpty();
        var refused = Parse(report + new string('x', TemplateParser.LargestFile - report.Length + 1));
        refused.Report.ShouldBeNull();
        refused.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("the file has 1048577 bytes; at most 1048576 (1 MiB) are possible");
    }

    [Fact]
    public void The_size_of_a_file_is_counted_in_bytes()
    {
        Parse("report X 2021 { } //" + new string('表', 350_000)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("TG017");
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Names_have_a_hundred_characters(int length, bool possible)
    {
        var name = new string('n', length);

        Ids("report X 2021 { section s { table " + name + " { columns { a \"A\" } rows { b \"B\" } } } }").ShouldBe(possible ? [] : ["TG024"]);
        Ids("report X 2021 { section s { table t { columns { a \"A\" } rows { @" + name + " \"B\" } } } }").ShouldBe(possible ? [] : ["TG024"]);
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    public void Blocks_nest_sixty_four_levels(int nodes, bool possible)
    {
        var text = "report X 2021 { head { " + Repeat("a { ", nodes) + Repeat("} ", nodes) + "} }";

        Ids(text).ShouldBe(possible ? [] : ["TG016"]);
    }

    [Theory]
    [InlineData("(", ")", 62, true)]
    [InlineData("(", ")", 63, false)]
    [InlineData("abs(", ")", 62, true)]
    [InlineData("abs(", ")", 63, false)]
    [InlineData("- ", "", 62, true)]
    [InlineData("- ", "", 63, false)]
    [InlineData("-(", ")", 31, true)]
    [InlineData("-(", ")", 32, false)]
    public void Expressions_nest_sixty_four_levels_with_the_blocks_around_them(string open, string close, int levels, bool possible)
    {
        var text = "report X 2021 { head { a = " + Repeat(open, levels) + "b" + Repeat(close, levels) + " } }";

        Ids(text).ShouldBe(possible ? [] : ["TG016"]);
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("not (")]
    public void Negations_nest_too(string open)
    {
        Ids("report X 2021 { head { check c { " + Repeat(open, 100) + "b } } }").ShouldBe(["TG016"]);
    }

    [Theory]
    [InlineData("a = b", " + b", 100_000)]
    [InlineData("a = b", " * b", 100_000)]
    [InlineData("a = b", ", >= b", 50_000)]
    [InlineData("a = b for b", ", b", 100_000)]
    [InlineData("a = b", ".b", 100_000)]
    [InlineData("a = f(b", ", b", 100_000)]
    [InlineData("a", " b", 100_000)]
    [InlineData("a code \"1\"", " \"1\"", 100_000)]
    [InlineData("a was b", " + b", 100_000)]
    [InlineData("a \"A\"", " or \"A\"", 50_000)]
    public void Length_is_limited_by_the_file_only(string first, string following, int times)
    {
        var close = first.Contains('(', StringComparison.Ordinal) ? ")" : "";
        var text = "report X 2021 { head { " + first + Repeat(following, times) + close + " } }";

        OnSmallStack(() =>
        {
            var result = Parse(text);
            result.Diagnostics.ShouldBeEmpty();
            result.ShouldBe(Parse(text));
            result.GetHashCode().ShouldBe(Parse(text).GetHashCode());
        });
    }

    [Theory]
    [InlineData(" and b")]
    [InlineData(" or b")]
    [InlineData(" >= b")]
    public void Chains_of_conditions_may_be_as_long_as_sums(string following)
    {
        OnSmallStack(() => Ids("report X 2021 { head { check c { b" + Repeat(following, 100_000) + " } } }").ShouldBeEmpty());
    }

    [Fact]
    public void The_deepest_file_needs_little_stack()
    {
        var text = "report X 2021 { " + Repeat("section s { ", 30) + Repeat("a { ", 10) + "check c { "
            + Repeat("not (a and ", 10) + "-b" + Repeat(")", 10) + " } " + Repeat("} ", 41);

        OnSmallStack(() => Ids(text).ShouldBeEmpty());
    }

    [Fact]
    public void A_number_has_fifteen_digits_at_most_and_a_longer_one_is_cut()
    {
        Ids("report X 2021 { head { a = 123456789012.345 } }").ShouldBeEmpty();
        var result = Parse("report X 2021 { head { a = " + new string('9', 100_000) + " } }");
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("found a number of 100000 digits; at most 15 are possible");
        Tree.Below(result.Report!).OfType<NumberSyntax>().Single().Value.ShouldBe(999_999_999_999_999m);
    }

    [Fact]
    public void After_a_hundred_mistakes_the_rest_is_left_out()
    {
        var diagnostics = Parse("report X 2021 { head { " + Repeat("a ; ", 200) + "} }").Diagnostics;

        diagnostics.Count.ShouldBe(101);
        diagnostics[100].Message.ShouldBe("found 100 mistakes so far; what follows was not looked at");
    }

    [Fact]
    public void A_product_of_a_hundred_thousand_factors_is_understood_without_depth() => OnSmallStack(() =>
    {
        var compiled = TemplateCompiler.Compile("report X 2021 { section s { table t { columns { a b } rows { r s = r" + Repeat(" * 1 / 1", 50_000) + " } } } }");

        compiled.Diagnostics.ShouldBeEmpty();
        DefinitionWriter.Write(compiled.Model!).ShouldNotContain("[\"*\",[\"*\"");
    });

    [Fact]
    public void A_cancelled_parse_stops()
    {
        Should.Throw<OperationCanceledException>(() => TemplateParser.Parse("report X 2021 { }", new CancellationToken(true)));
    }

    private static ParseResult Parse(string text) => TemplateParser.Parse(text);

    private static IEnumerable<string> Ids(string text) => Parse(text).Diagnostics.Select(diagnostic => diagnostic.Id);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void OnSmallStack(Action test)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(test), SmallStack);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
    }
}
