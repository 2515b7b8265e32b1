using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Flowing;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The search for the order of figures whose rows stand close, two and two: each two are a block row by row, or column by column, and no equation tells which.</summary>
public sealed class FlowedSearchTests
{
    private const int Width = 3;
    private const int Height = 2;

    [Theory]
    [InlineData(2, true)]
    [InlineData(7, false)]
    public void An_order_that_suits_is_the_answer_only_where_all_were_looked_at(int blocks, bool isArranged)
    {
        int count = blocks * Height;
        Template form = TestForms.Of($$"""
            report Blocks 2024 {
              section one "第一部分" {
                table blocks "情况" { columns { a "甲"  b "乙"  c "丙" }  rows { {{string.Join("  ", Enumerable.Range(0, count).Select(static row => $"r{row} \"第{row}行\""))}} } }
              }
            }
            """);
        LayoutItem[] rows = [.. LayoutSequence.Of(form).Items.Where(static item => item.Kind == LayoutItemKind.Line)];
        FlowedFigure[] figures = [.. Enumerable.Range(0, blocks).SelectMany(static block => Block((block * 10) + 1))];

        // Labels tell the order of all blocks but the first, which may have either.
        bool[] isAnchored = [.. Enumerable.Range(0, count).Select(static row => row > Height && row % Height == 1)];
        FlowedLabels labels = new(isAnchored, [.. rows.Select(static _ => -1)], new bool[figures.Length], new bool[figures.Length]);
        FlowedPage page = new(new FlowedWitness(FormEquations.Of(form), rows), 0, figures, labels, Width);
        List<FlowedFigure[][]> ways = page.Ways();
        page.IsArranged.ShouldBe(isArranged);
        ways.Count.ShouldBe(isArranged ? 2 : 1);
    }

    private static IEnumerable<FlowedFigure> Block(int line)
    {
        FlowedBlock block = new(line, line + (Width * Height) - 1, int.MaxValue, 0);
        return Enumerable.Range(line, Width * Height).Select(at => new FlowedFigure(new Token(TokenKind.Figure, at.ToString(CultureInfo.InvariantCulture), new SourcePlace(at, 1), 0), block));
    }
}
