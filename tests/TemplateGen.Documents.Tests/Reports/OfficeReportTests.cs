using TemplateGen.Cells;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Templates;

namespace TemplateGen.Documents.Tests.Reports;

/// <summary>Both editions of the official form as Word and Excel files, from the bytes to every cell.</summary>
public sealed class OfficeReportTests
{
    public static TheoryData<string> Names => ["2020-duantan", "2020-baitugang", "2020-fengzhuang", "2020-xinmiao", "2021-hezhuang", "2019", "2021"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_of_a_Word_file_has_its_figure(string name)
    {
        Report truth = Truth(name);
        Same(truth, Read(OfficeReport.Word(truth)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_of_an_Excel_file_has_its_figure(string name)
    {
        Report truth = Truth(name);
        Same(truth, Read(OfficeReport.Sheet(truth)));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Figures_that_stand_in_tables_of_their_own_are_read(string name)
    {
        Report truth = Truth(name);
        Same(truth, Read(OfficeReport.Word(truth, (cell, text) =>
            cell.Role == PrintedRole.Value ? DocxBuilder.Table(DocxBuilder.Row(DocxBuilder.Cell(text))) + DocxBuilder.Paragraph("") : DocxBuilder.Paragraph(text))));
    }

    [Fact]
    public void Places_are_those_of_the_document()
    {
        Report truth = Truth("2021");
        Read(OfficeReport.Word(truth)).Cell("documents.regulations.issued").Source!.Value.Place.Path.ShouldBe("table[1]/row[3]/cell[2]");
        Read(OfficeReport.Sheet(truth)).Cell("documents.regulations.issued").Source!.Value.Place.Path!.ShouldStartWith("Sheet1!B");
    }

    private static Report Truth(string name)
    {
        if (name.Length > 4)
        {
            ReadResult seed = Report.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reports", name + ".txt")), ReportEditions.All);
            Report report = seed.Report.ShouldNotBeNull();
            report.Year ??= 2020;
            return report;
        }

        // A figure for each cell that no other has, so that none can stand in for another.
        Report filled = ReportEditions.All.Single(edition => edition.Name == "GovInfoDisclosure" && edition.Template.Edition == name).Create();
        filled.Year = name == "2019" ? 2020 : 2022;
        filled.HeadValues["agency"] = "青石镇";
        int next = 100;
        foreach (CellBlock block in filled.Blocks)
        {
            for (int i = 0; i < block.RowCount * block.ColumnCount; i++)
            {
                block.SetNumber(i / block.ColumnCount, i % block.ColumnCount, next++);
            }
        }

        return filled;
    }

    private static Report Read(byte[] document)
    {
        ReadResult result = Report.Read(document, ReportEditions.All, DocumentFormats.All);
        result.Refusal.ShouldBeNull();
        return result.Report.ShouldNotBeNull();
    }

    private static void Same(Report truth, Report read)
    {
        read.Template.ShouldBe(truth.Template);
        read.Year.ShouldBe(truth.Year);
        read.HeadValues["agency"].ShouldBe(truth.HeadValues["agency"]);
        Figures(read).ShouldBe(Figures(truth));
    }

    private static List<string> Figures(Report report) =>
        [.. report.Blocks.SelectMany(block => Enumerable.Range(0, block.RowCount * block.ColumnCount).Select(i =>
            FormattableString.Invariant($"{block.Layout.Name}[{i / block.ColumnCount},{i % block.ColumnCount}] {block.GetNumber(i / block.ColumnCount, i % block.ColumnCount)}")))];
}
