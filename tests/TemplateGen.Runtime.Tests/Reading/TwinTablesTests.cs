using TemplateGen.Reading;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A form whose tables all have the same, repeated rows, in every shape of text: undamaged all is read, damaged nothing is read wrong.</summary>
public sealed class TwinTablesTests
{
    private static readonly Paper _paper = Paper.Distinct(TestForms.Twins, "DEA", "FBI", "Office of the Assoc. AG");

    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Twins)];

    public static TheoryData<PaperShape> Shapes => [PaperShape.Tabs, PaperShape.DenseTabs, PaperShape.CellLines, PaperShape.Paragraphs, PaperShape.Lines, PaperShape.Spaces];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void They_are_told_apart_by_their_context(PaperShape shape)
    {
        PaperCheck check = new(_editions);
        ReadResult result = check.Check(_paper, PaperWriter.Write(_paper, shape), "2024", shape.ToString());
        result.Report!.HeadValues.Find("components")!.Entries!.Select(static entry => entry["key"]).ShouldBe(["DEA", "FBI", "Office of the Assoc. AG"]);
        check.Wrong.ShouldBeEmpty();
        check.CellsRead.ShouldBe(_paper.Truth.Count);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_lost_or_repeated_line_makes_no_cell_wrong(PaperShape shape)
    {
        string text = PaperWriter.Text(_paper, shape);
        PaperCheck check = new(_editions);
        foreach (string damaged in Damage.DeletedLines(text).Concat(Damage.RepeatedLines(text)).Concat(Damage.DeletedCells(text)))
        {
            check.Check(_paper, TextAdapter.Read(damaged), "2024", damaged);
        }

        check.Wrong.ShouldBeEmpty();
        check.Share.ShouldBeGreaterThanOrEqualTo(0.94);
    }
}
