using TemplateGen.Documents.Spreadsheet;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading.Sources;
using static TemplateGen.Documents.Tests.Support.XlsxBuilder;

namespace TemplateGen.Documents.Tests.Spreadsheet;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "4.3499999999999996", "4.35")]
    [InlineData("General", "1E-3", "0.001")]
    [InlineData("General", "-8", "-8")]
    [InlineData("0", "2.5", "3")]
    [InlineData("000", "7", "007")]
    [InlineData("0.00", "35.654", "35.65")]
    [InlineData("0.0", "4.3499999999999996", "4.4")]
    [InlineData("0.##", "2.5", "2.5")]
    [InlineData("#,##0", "1234567", "1,234,567")]
    [InlineData("#,##0.00_ ", "-1234.5", "-1,234.50")]
    [InlineData("0%", "0.256", "26%")]
    [InlineData("0.00,", "35650", "35.65")]
    [InlineData("0\"件\"", "5", "5件")]
    [InlineData("0.00\"万元\"", "35.65", "35.65万元")]
    [InlineData("[$¥-804]#,##0.00", "1234", "¥1,234.00")]
    [InlineData("0;[Red]0", "-5", "-5")]
    [InlineData("0_);(0)", "-5", "-5")]
    [InlineData("0_);[Red]\\(0\\)", "-5", "-5")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "0", "0")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "-1500", "-1,500")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "0")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "12", "12.00")]
    [InlineData("yyyy/m/d", "44561", "2021/12/31")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "44561", "2021年12月31日")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"", "44561", "2021年12月")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "44561.5", "2021-12-31 12:00:00")]
    [InlineData("h:mm", "0.25", "6:00")]
    [InlineData("@", "12", "12")]
    public void A_number_is_read_as_it_is_shown(string code, string value, string shown)
    {
        SourceReading reading = Read(code, value);
        Described.Rows(reading).ShouldBe([$"+| a | {shown}"]);
        reading.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("# ?/?")]
    [InlineData("0.00E+00")]
    [InlineData("[h]:mm")]
    [InlineData("[>1]0;0.0")]
    [InlineData("[DBNum1]General")]
    [InlineData("000-0000")]
    [InlineData("\"unclosed")]
    public void A_number_in_a_format_that_is_not_known_is_read_as_stored(string code)
    {
        SourceReading reading = Read(code, "12.5");
        Described.Rows(reading).ShouldBe(["+| a | 12.5"]);
        Described.Notes(reading).ShouldBe(["Note number-format Sheet1!B1"]);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("0;-0;;@")]
    [InlineData(";;;")]
    public void A_zero_that_is_not_shown_is_blank_with_a_note(string code)
    {
        SourceReading reading = Read(code, "0");
        Described.Rows(reading).ShouldBe(["+| a |"]);
        Described.Notes(reading).ShouldBe(["Note hidden-zero Sheet1!B1"]);
    }

    [Theory]
    [InlineData(";;;", "12")]
    [InlineData("0;;0", "-12")]
    public void A_figure_that_is_not_shown_is_blank_with_a_warning(string code, string value)
    {
        SourceReading reading = Read(code, value);
        Described.Rows(reading).ShouldBe(["+| a |"]);
        Described.Notes(reading).ShouldBe(["Warning hidden-by-format Sheet1!B1"]);
    }

    [Fact]
    public void A_text_that_is_not_shown_is_blank_with_a_warning()
    {
        SourceReading reading = new XlsxFormat().Read(Build(Row(1, Text("A1", "a"), "<c r=\"B1\" s=\"1\" t=\"str\"><v>12</v></c>"), styles: Formats(";;;")));
        Described.Rows(reading).ShouldBe(["+| a |"]);
        Described.Notes(reading).ShouldBe(["Warning hidden-by-format Sheet1!B1"]);
    }

    [Fact]
    public void A_sheet_may_show_no_zeros()
    {
        SourceReading reading = new XlsxFormat().Read(Build(Row(1, Text("A1", "a"), Number("B1", "0")), before: "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>"));
        Described.Rows(reading).ShouldBe(["+| a |"]);
        Described.Notes(reading).ShouldBe(["Note hidden-zero Sheet1!B1"]);
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        SourceReading reading = new XlsxFormat().Read(Build(Row(1, Text("A1", "a"), Number("B1", "43099", 1)), styles: Formats("yyyy/m/d"), properties: "<workbookPr date1904=\"1\"/>"));
        Described.Rows(reading).ShouldBe(["+| a | 2021/12/31"]);
    }

    [Fact]
    public void Formats_with_a_number_and_no_code_are_known()
    {
        string styles = "<cellXfs><xf numFmtId=\"4\"/><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"41\"/></cellXfs>";
        SourceReading reading = new XlsxFormat().Read(Build(Row(1, Number("A1", "1234"), Number("B1", "44561", 1), Number("C1", "44561", 2), Number("D1", "0", 3)), styles: styles));
        Described.Rows(reading).ShouldBe(["+| 1,234.00 | 2021/12/31 | 2021年12月31日 | 0"]);
    }

    private static SourceReading Read(string code, string value) => new XlsxFormat().Read(Build(Row(1, Text("A1", "a"), Number("B1", value, 1)), styles: Formats(code)));
}
