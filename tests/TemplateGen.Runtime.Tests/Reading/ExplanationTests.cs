using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Reading.Explaining;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>How each piece of a document was understood.</summary>
public sealed class ExplanationTests
{
    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
    private static readonly string _paragraphs = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Paragraphs);

    public static TheoryData<string> Published => [.. SeedReport.All.Select(static report => report.Name)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_cell_of_the_form_is_told_once(string name)
    {
        ReadingExplanation explanation = Explain(SeedReport.Named(name).Text);
        Report report = explanation.Result.Report.ShouldNotBeNull();
        List<Cell> told = [.. explanation.Pieces.Select(static piece => piece.Cell).OfType<Cell>()];
        told.Select(static cell => cell.Address).ShouldBeUnique();
        told.Count.ShouldBe(report.Blocks.Sum(block => Enumerable.Range(0, block.RowCount * block.ColumnCount)
            .Count(cell => !block.Specification(cell / block.ColumnCount, cell % block.ColumnCount).IsVoid)));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Pieces_are_told_in_the_order_of_the_document_with_the_text_that_stands_there(string name)
    {
        string text = SeedReport.Named(name).Text;
        string[] lines = text.Split('\n');
        SourcePlace last = default;
        foreach (ReadPiece piece in Explain(text).Pieces.Where(static piece => piece.Place is not null))
        {
            SourcePlace place = piece.Place!.Value;
            (place.Line, place.Column).ShouldBeGreaterThanOrEqualTo((last.Line, last.Column));
            last = place;
            if (piece.Text.Length > 0)
            {
                lines[place.Line - 1][(place.Column - 1)..].ShouldStartWith(piece.Text[..1]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Explaining_reads_the_same(string name)
    {
        string text = SeedReport.Named(name).Text;
        ReadResult read = Report.Read(text, _editions);
        ReadingExplanation explanation = Explain(text);
        explanation.Result.Report!.ContentEquals(read.Report!).ShouldBeTrue();
        explanation.Result.Notes.ShouldBe(read.Notes);
    }

    [Fact]
    public void Figures_of_a_row_that_lost_one_are_told_as_unmatched()
    {
        ReadingExplanation explanation = Explain(Regex.Replace(_paragraphs, @"(1\.属于国家秘密\n\n)\d+\n\n", "$1"));
        List<ReadPiece> unmatched = [.. explanation.Pieces.Where(static piece => piece.Kind == PieceKind.Unmatched)];
        unmatched.Select(static piece => piece.Text).ShouldBe(["37128", "37135", "37142", "37149", "37156", "37163"]);
        unmatched.ShouldAllBe(static piece => piece.Label == "1.属于国家秘密");
    }

    [Fact]
    public void A_row_without_a_label_is_told_as_inferred()
    {
        ReadingExplanation explanation = Explain(_paragraphs.Replace("5.属于三类内部事务信息\n\n", "", StringComparison.Ordinal));
        ReadPiece total = explanation.Pieces.Single(static piece => piece.Cell is { Address: "requests.outcome.refused.internalAffairs.total" });
        total.Cell!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        total.Text.ShouldBe("38283");
    }

    [Fact]
    public void Rows_that_the_form_does_not_have_are_told_as_unplaced()
    {
        ReadingExplanation explanation = Explain(_paragraphs.Replace("\n行政许可\n", "\n行政检查\n\n7\n\n8\n\n9\n\n行政许可\n", StringComparison.Ordinal));
        explanation.Pieces.Where(static piece => piece.Kind == PieceKind.Unplaced).Select(static piece => piece.Text).ShouldBe(["7", "8", "9"]);
        explanation.Pieces.ShouldContain(static piece => piece.Kind == PieceKind.Other && piece.Text == "行政检查");
    }

    [Fact]
    public void Prose_is_told_as_that_of_its_section()
    {
        ReadingExplanation explanation = Explain(_paragraphs.Replace("一、总体情况\n", "一、总体情况\n\n今年公开信息若干。\n", StringComparison.Ordinal));
        ReadPiece prose = explanation.Pieces.Single(static piece => piece.Text == "今年公开信息若干。");
        prose.Kind.ShouldBe(PieceKind.Text);
        prose.Label.ShouldBe("一、总体情况");
    }

    [Theory]
    [InlineData("某镇2020年政府信息公开工作年度报告\n\n成文日期：2021年1月9日", "", "head.year|年度|2020|2020|1,3", "head.agency|agency|某镇|某镇|1,1", "head.signed|成文日期|2021年1月9日|2021-01-09|3,6")]
    [InlineData("所列数据统计期限为2020年1月1日至2020年12月31日。", "某镇人民政府\n\n2021年1月9日", "head.year|年度|2020|2020|1,10", "head.agency|agency|某镇人民政府|某镇人民政府|{-2},1", "head.signed|成文日期|2021年1月9日|2021-01-09|{0},1")]
    public void What_states_the_year_or_a_field_is_told_with_its_place(string before, string behind, params string[] expected)
    {
        string text = $"{before}\n\n{_paragraphs}\n\n{behind}";
        IEnumerable<ReadPiece> fields = Explain(text).Pieces.Where(static piece => piece.Kind == PieceKind.Field);
        fields.Select(static piece => $"{piece.Field}|{piece.Label}|{piece.Text}|{piece.Value(Language.Chinese)}|{piece.Place}")
            .ShouldBe(expected.Select(piece => FromEnd(piece, text.Split('\n').Length)), ignoreOrder: true);
    }

    /// <summary>A place with a line counted from the last of the text, <c>{0}</c>.</summary>
    private static string FromEnd(string piece, int lines) => Regex.Replace(piece, @"\{(-?\d+)\}", match => $"{lines + int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)}");

    [Fact]
    public void Prose_of_a_section_without_a_heading_is_told_by_its_name()
    {
        ReadingExplanation explanation = Explain($"某镇2020年政府信息公开工作年度报告\n\n本报告根据条例编制。\n\n{_paragraphs}");
        explanation.Pieces.Single(static piece => piece.Text == "本报告根据条例编制。").Label.ShouldBe("preamble");
    }

    [Fact]
    public void A_document_that_is_no_report_has_no_pieces()
    {
        ReadingExplanation explanation = Explain("一封信");
        explanation.Result.Refusal.ShouldNotBeNull();
        explanation.Pieces.ShouldBeEmpty();
    }

    private static ReadingExplanation Explain(string text) => ReportReader.Explain(Encoding.UTF8.GetBytes(text), _editions);
}
