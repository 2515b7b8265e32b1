using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Tests.Parsing;

public class SpanTests
{
    private const string Source = "report X 2021 {\n  section s \"甲\" {\n    table t {\n      rows { a \"A\" = b + (c - 1) * 2  d }\n    }\n  }\n}\n";

    [Fact]
    public void Every_node_lies_within_its_parent()
    {
        foreach (var name in new[] { "GovInfoDisclosure.2021", "FoiaAnnualReport.2019", "EveryRule.first" })
        {
            var text = TestFiles.Read(name);
            Within(TemplateParser.Parse(text).Report!, text);
        }
    }

    [Fact]
    public void A_span_covers_what_was_written_without_the_space_after_it()
    {
        var node = Tree.First<NodeSyntax>(Source);

        Written(Source, node.Span).ShouldBe("a \"A\" = b + (c - 1) * 2");
        Written(Source, node.Name.Span).ShouldBe("a");
        Written(Source, node.Tail.Span).ShouldBe("\"A\" = b + (c - 1) * 2");
        Written(Source, node.Tail.Label.Span).ShouldBe("\"A\"");
        Written(Source, node.Tail.Relations[0].Span).ShouldBe("= b + (c - 1) * 2");
        var sum = node.Tail.Relations[0].Value.ShouldBeOfType<SumSyntax>();
        Written(Source, sum.Span).ShouldBe("b + (c - 1) * 2");
        Written(Source, sum.Terms[0].Span).ShouldBe("b");
        Written(Source, sum.Terms[1].Span).ShouldBe("+ (c - 1) * 2");
        var product = sum.Terms[1].Operand.ShouldBeOfType<ProductSyntax>();
        Written(Source, product.Span).ShouldBe("(c - 1) * 2");
        Written(Source, product.Factors[0].Operand.Span).ShouldBe("c - 1");
    }

    [Fact]
    public void What_is_left_out_has_an_empty_span_after_what_stands_before_it()
    {
        var node = Tree.All<NodeSyntax>(Source).Last();

        node.Tail.Span.ShouldBe(node.Tail.Label.Span);
        node.Tail.Span.Length.ShouldBe(0);
        node.Tail.Span.Offset.ShouldBe(node.Name.Span.End);
        node.Span.ShouldBe(node.Name.Span);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_give_the_same_places(string lineEnd)
    {
        var places = Tree.All<NodeSyntax>(Source.Replace("\n", lineEnd, StringComparison.Ordinal))
            .Select(node => (node.Span.Line, node.Span.Column, node.Span.EndLine, node.Span.EndColumn));

        places.ShouldBe([(4, 14, 4, 37), (4, 39, 4, 40)]);
    }

    [Fact]
    public void Tabs_count_one_and_surrogates_two()
    {
        var source = "report X 2021 {\n\thead {\n\t\ta \"𠮷\" : text\n\t}\n}";
        var node = Tree.First<NodeSyntax>(source);

        (node.Span.Line, node.Span.Column).ShouldBe((3, 3));
        (node.Tail.Kind!.Span.Line, node.Tail.Kind.Span.Column).ShouldBe((3, 10));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var report = TemplateParser.Parse("\uFEFFreport X 2021 { }").Report!;

        report.Span.ShouldBe(new SourceSpan(1, 17, 1, 1, 1, 18));
    }

    [Fact]
    public void A_name_after_an_at_sign_has_the_sign_in_its_span_but_not_in_its_text()
    {
        var source = "report X 2021 { head { @rows : text } }";
        var name = Tree.First<NodeSyntax>(source).Name;

        name.Text.ShouldBe("rows");
        Written(source, name.Span).ShouldBe("@rows");
    }

    private static string Written(string text, SourceSpan span) => text.Substring(span.Offset, span.Length);

    private static void Within(SyntaxNode node, string text)
    {
        var lines = new LineMap(text);
        node.Span.ShouldBe(lines.Span(node.Span.Offset, node.Span.End));
        foreach (var child in Tree.Children(node).Where(child => child.Span.Length > 0))
        {
            child.Span.Offset.ShouldBeGreaterThanOrEqualTo(node.Span.Offset, child.ToString());
            child.Span.End.ShouldBeLessThanOrEqualTo(node.Span.End, child.ToString());
            Within(child, text);
        }
    }
}
