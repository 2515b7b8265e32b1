using TemplateGen.Layout;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A report as text aligned with spaces: each figure is read in its column, however wide the columns are and whichever cells are blank.</summary>
public sealed class AlignedPaperTests
{
    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    public void Each_figure_is_read_in_its_column(double blanks)
    {
        PaperCheck check = new(_editions);
        for (int seed = 0; seed < 12; seed++)
        {
            Template template = seed % 2 == 0 ? TestForms.Disclosure2019 : TestForms.Disclosure2021;
            Random random = new(seed);
            Paper paper = PaperDamage.Blank(Paper.Distinct(template), _ => random.NextDouble() < blanks);
            check.Check(paper, TextAdapter.Read(AlignedPaper.Text(paper, random)), template.Edition, $"seed {seed}");
        }

        check.Wrong.ShouldBeEmpty();
        check.OtherEdition.ShouldBe(0);
        check.Share.ShouldBeGreaterThanOrEqualTo(0.85);
    }
}
