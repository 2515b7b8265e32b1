using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Runtime.Tests.Reading.Values;

public sealed class DateTextTests
{
    private static readonly CellKind _kind = new(CellType.Date, null, null, null, null, null, null, [], []);

    [Theory]
    [InlineData("2024-03-04")]
    [InlineData("2024/3/4")]
    [InlineData("2024.3.4")]
    [InlineData("2024年3月4日")]
    [InlineData("2024 年 3 月 4 日")]
    [InlineData("２０２４年３月４日")]
    [InlineData("二〇二四年三月四日")]
    [InlineData("20240304")]
    [InlineData("2024-03-04T00:00:00")]
    [InlineData("2024-03-04 00:00:00")]
    [InlineData("04.03.2024")]
    [InlineData("4 March 2024")]
    [InlineData("4th March, 2024")]
    [InlineData("March 4, 2024")]
    [InlineData("4-Mar-2024")]
    [InlineData("Mar. 4, 2024")]
    public void Dates_are_read_however_they_are_written(string text) =>
        DateText.Parse(text, DateOrder.Unknown).ShouldBe([new DateOnly(2024, 3, 4)]);

    [Theory]
    [InlineData("13/04/2024", "2024-04-13")]
    [InlineData("04/13/2024", "2024-04-13")]
    [InlineData("05/05/2024", "2024-05-05")]
    [InlineData("二〇二四年十二月三十一日", "2024-12-31")]
    public void Only_one_reading_is_a_date(string text, string date) =>
        DateText.Parse(text, DateOrder.Unknown).ShouldBe([DateOnly.Parse(date, CultureInfo.InvariantCulture)]);

    [Theory]
    [InlineData("2024年13月4日")]
    [InlineData("2024-02-30")]
    [InlineData("31/31/2024")]
    [InlineData("3/4/24")]
    [InlineData("2024-03-04 12:30:00")]
    [InlineData("12")]
    [InlineData("March 2024")]
    [InlineData("")]
    public void Anything_else_is_no_date(string text) => DateText.Parse(text, DateOrder.Unknown).ShouldBeEmpty();

    [Fact]
    public void A_date_that_may_be_two_days_is_unreadable_with_both()
    {
        CellOutcome outcome = ValueReader.Read("03/04/2024", _kind, null);
        outcome.State.ShouldBe(CellState.Unreadable);
        outcome.Candidates.ShouldBe("2024-04-03, 2024-03-04");
    }

    [Theory]
    [InlineData("03/04/2024|25/12/2024", "2024-04-03")]
    [InlineData("03/04/2024|End: 12/25/2024", "2024-03-04")]
    [InlineData("03/04/2024|25/12/2024|12/25/2024", null)]
    [InlineData("03/04/2024|05/06/2024", null)]
    public void Other_dates_of_the_document_decide_it(string lines, string? date)
    {
        SourceCell[] cells = [.. lines.Split('|').Select(static (line, i) => new SourceCell([new SourceLine(line, new SourcePlace(i + 1, 1))], new SourcePlace(i + 1, 1)))];
        DateOrder order = DateText.OrderOf(new SourceDocument([new SourceRow(RowForm.Ruled, true, cells)]));
        CellOutcome outcome = ValueReader.Read("03/04/2024", _kind, null, null, order);
        outcome.Number.ShouldBe(date is null ? null : (decimal?)DateOnly.Parse(date, CultureInfo.InvariantCulture).DayNumber);
        outcome.IsConverted.ShouldBe(date is not null);
    }
}
