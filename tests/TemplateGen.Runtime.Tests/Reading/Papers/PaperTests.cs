using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>The law of reading for every damage in every shape: no cell is wrong, and nearly all are read that a careful person can read.</summary>
public sealed class PaperTests
{
    private const int Papers = 4;

    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    /// <summary>Shapes in which a blank cell can be seen.</summary>
    private static readonly PaperShape[] _ruled = [PaperShape.Spans, PaperShape.Tabs, PaperShape.DenseTabs, PaperShape.CellLines];

    private static readonly PaperShape[] _separated = [.. _ruled, PaperShape.Repeated, PaperShape.Paragraphs, PaperShape.Lines, PaperShape.Spaces, PaperShape.FiguresFirst];

    public static TheoryData<string, double> Damages => new()
    {
        { "none", 1 },
        { "row missing", 1 },
        { "row label lost", 0.97 },
        { "row label cells lost", 0.95 },
        { "row shifted", 0.97 },
        { "foreign row", 0.97 },
        { "extra cells", 0.95 },
        { "text in a cell", 0.95 },
        { "extra column", 0.95 },
        { "column of remarks", 0.95 },
        { "codes before figures", 0.8 },
        { "table missing", 1 },
        { "table twice", 1 },
        { "headers lost", 0.98 },
        { "column labels lost", 0.98 },
        { "group labels lost", 1 },
        { "tables moved", 0.99 },
        { "page break", 0.98 },
        { "page break, header again", 0.95 },
        { "page break, wrong header", 0.95 },
        { "labels misspelt", 0.9 },
        { "labels explained", 0.95 },
        { "total label nested", 1 },
        { "prose before table", 1 },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void No_damage_makes_a_cell_wrong(string damage, double share) => Holds(damage, _separated, share, true);

    [Theory]
    [InlineData("blank column", 0.98)]
    [InlineData("blank columns", 0.98)]
    [InlineData("totals only", 0.95)]
    [InlineData("some blank", 0.9)]
    public void Blank_cells_that_can_be_seen_keep_their_columns(string damage, double share) => Holds(damage, _ruled, share, true);

    [Theory]
    [InlineData("blank column")]
    [InlineData("blank columns")]
    [InlineData("some blank")]
    [InlineData("totals only")]
    [InlineData("all blank")]
    [InlineData("column dropped")]
    [InlineData("columns dropped")]
    [InlineData("all but totals dropped")]
    [InlineData("columns of zeros dropped")]
    public void Blank_cells_that_were_left_out_make_no_cell_wrong(string damage) =>
        Holds(damage, [PaperShape.Paragraphs, PaperShape.Lines, PaperShape.Spaces, PaperShape.DenseTabs], 0, damage != "columns of zeros dropped");

    [Theory]
    [InlineData("cell lost, row filled up")]
    [InlineData("cell lost under blank totals")]
    public void A_row_that_was_filled_up_after_it_lost_a_figure_makes_no_cell_wrong(string damage) => Holds(damage, [PaperShape.Tabs, PaperShape.DenseTabs, PaperShape.CellLines, PaperShape.Spans], 0.9, false);

    [Theory]
    [InlineData("cell lost")]
    [InlineData("cells merged")]
    [InlineData("row twice")]
    public void A_row_that_is_not_whole_makes_no_cell_wrong(string damage) =>
        Holds(damage, [PaperShape.DenseTabs, PaperShape.CellLines, PaperShape.Paragraphs, PaperShape.Lines, PaperShape.Spaces], 0.93, true);

    [Theory]
    [InlineData(PaperShape.RunTogether)]
    [InlineData(PaperShape.FiguresTogether)]
    public void Figures_that_run_together_are_parted_by_what_must_add_up_and_marked(PaperShape shape)
    {
        PaperCheck check = new(_editions);
        for (int seed = 0; seed < 12; seed++)
        {
            Template template = seed % 2 == 0 ? TestForms.Disclosure2021 : TestForms.Disclosure2019;
            Paper paper = Paper.Of(PaperFigures.Disclosure(template, seed, 30), "某镇" + template.Edition + "年政府信息公开工作年度报告");
            check.Check(paper, PaperWriter.Write(paper, shape), template.Edition, $"{seed}");
        }

        check.Wrong.ShouldBeEmpty();
        check.OtherEdition.ShouldBe(0);
        check.Share.ShouldBeGreaterThan(0.9);
        check.CellsInferred.ShouldBeGreaterThan(check.CellsRead / 2);
    }

    private static void Holds(string damage, IReadOnlyList<PaperShape> shapes, double share, bool withDistinct)
    {
        PaperCheck check = new(_editions);
        foreach (PaperShape shape in shapes)
        {
            for (int seed = 0; seed < Papers; seed++)
            {
                Template template = seed % 2 == 0 ? TestForms.Disclosure2021 : TestForms.Disclosure2019;
                Report report = withDistinct && seed == Papers - 1 ? PaperFigures.Distinct(template) : PaperFigures.Disclosure(template, seed, seed == 0 ? 3 : 400);
                Paper paper = PaperDamage.All[damage](Paper.Of(report, "某镇" + template.Edition + "年政府信息公开工作年度报告"), new Random((seed * 7919) + 17));
                check.Check(paper, PaperWriter.Write(paper, shape), template.Edition, $"{damage}, {shape}, {seed}");
            }
        }

        check.Wrong.ShouldBeEmpty();
        check.OtherEdition.ShouldBe(0);
        check.Share.ShouldBeGreaterThanOrEqualTo(share);
    }
}
