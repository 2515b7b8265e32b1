using System.Text;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Tests;

namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Files with many mistakes: each is said, at its place, and nothing that only follows from one.</summary>
public class RecoveryTests
{
    [Fact]
    public void A_form_with_a_mistake_of_each_sort() => Snapshot.Match(Excerpts(TestFiles.Read("Broken/Disclosure")));

    [Fact]
    public void A_form_pasted_from_a_word_processor() => Snapshot.Match(Excerpts(TestFiles.Read("Broken/Pasted")));

    [Fact]
    public void A_form_in_the_middle_of_editing() => Snapshot.Match(Excerpts(TestFiles.Read("Broken/Editing")));

    [Fact]
    public void What_is_sound_beside_a_mistake_is_kept()
    {
        var report = TemplateParser.Parse("report X 2021 { title \"T\" section s { table t { rows { a = ) b \"B\" c } columns { d } } } years ? basis \"B\" }").Report!;

        Tree.Below(report).OfType<TemplateGen.Dsl.Syntax.NodeSyntax>().Select(node => node.Name.Text).ShouldBe(["b", "c", "d"]);
        report.Items.Select(item => item.GetType().Name).ShouldBe(["TitleSyntax", "SectionSyntax", "BasisSyntax"]);
    }

    [Theory]
    [InlineData("GovInfoDisclosure.2021")]
    [InlineData("FoiaAnnualReport.2019")]
    [InlineData("Outline.2022")]
    public void One_lost_brace_is_one_mistake_nearly_everywhere(string name)
    {
        var text = TestFiles.Read(name);
        var counts = text.Select((c, at) => c is '{' or '}' ? TemplateParser.Parse(text.Remove(at, 1)).Diagnostics.Count : -1).Where(count => count >= 0).ToList();

        counts.Count(count => count == 1).ShouldBeGreaterThan(counts.Count * 9 / 10);
        counts.Max().ShouldBeLessThanOrEqualTo(3);
    }

    /// <summary>Each message under the line that it is about, its place marked.</summary>
    private static string Excerpts(string source)
    {
        var lines = source.Split('\n');
        var text = new StringBuilder();
        foreach (var diagnostic in TemplateParser.Parse(source).Diagnostics)
        {
            var span = diagnostic.Span;
            var width = span.EndLine == span.Line ? Math.Max(1, span.Length) : 1;
            text.Append(lines[span.Line - 1]).Append('\n')
                .Append(' ', span.Column - 1).Append('^', width).Append('\n')
                .Append($"({span.Line},{span.Column}) {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}\n\n");
        }
        return text.ToString();
    }
}
