using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

public sealed class JsonRoundTripTests
{
    private static readonly string[] NastyTexts =
    [
        "", "0", "-0", "1.5", "null", "true", "/", "\\", "—", "N/A", "<1", "不适用", "三大项", "1,200", "１２", " 7 ", "1e5", "2024-02-30", "2024-02-29",
        "portal", "Portal", "\"", "\ud800", "\udc00\ud800", "a\0b\u001f\u007f\u0085", "\r\n\t", "\u2028\u3000\uFEFF", "𠮷😀", "{\"state\":\"blank\"}", "NaN", "Infinity",
    ];

    [Fact]
    public void Any_report_reads_back_as_it_was()
    {
        Gen<(int Seed, string Text)> reports = Gen.Choose(0, int.MaxValue).SelectMany(
            seed => ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => (seed, text.Get)));
        Prop.ForAll(reports.ToArbitrary(), drawn => ReadsBack(Random(drawn.Seed, drawn.Text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void The_filled_forms_read_back_as_they_were()
    {
        ReadsBack(TestReports.Depot()).ShouldBeTrue();
        ReadsBack(TestReports.Zero(TestForms.Disclosure2019)).ShouldBeTrue();
        ReadsBack(new UntypedReport(TestForms.Disclosure2021)).ShouldBeTrue();
    }

    private static bool ReadsBack(Report report)
    {
        string json = report.Render(ReportFormat.Json);
        ReadResult result = JsonReportReader.Read(json, [ReportEdition.Of(report.Template)]);
        result.Refusal.ShouldBeNull(json);
        result.Notes.ShouldBeEmpty(json);
        result.Report!.Render(ReportFormat.Json).ShouldBe(json);
        return report.ContentEquals(result.Report);
    }

    private static UntypedReport Random(int seed, string text)
    {
        Random random = new(seed);
        string Text() => random.Next(4) == 0 ? text : NastyTexts[random.Next(NastyTexts.Length)];
        UntypedReport report = new(TestForms.Depot) { Year = random.Next(3) == 0 ? null : random.Next(-5, 3000) };
        report.HeadValues["agency"] = random.Next(3) == 0 ? null : Text();
        report.HeadValues["staff"] = random.Next(3) == 0 ? null : Text();
        report.TextValues["overview"] = random.Next(3) == 0 ? null : Text();
        if (random.Next(2) == 0)
        {
            FieldValues entry = new() { ["key"] = Text() };
            report.HeadValues.Set("components", new FieldValue(random.Next(2) == 0 ? "" : Text(), [entry, new FieldValues()]));
        }

        string[] keys = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text()).Distinct()];
        report.Block(2).AddRows(0, keys);
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Fill(random, block, row, column, Text);
                }
            }
        }

        return report;
    }

    private static void Fill(Random random, CellBlock block, int row, int column, Func<string> text)
    {
        CellStorage storage = block.Specification(row, column).Kind.Storage;
        switch (random.Next(7))
        {
            case 0:
                break;
            case 1 or 2:
                CellState state = (CellState)random.Next(5);
                block.SetState(row, column, state == CellState.Value ? CellState.Blank : state, random.Next(2) == 0 ? null : text());
                break;
            case 3 when storage != CellStorage.Text:
                block.SetMark(row, column, new Mark(text(), random.Next(2) == 0 ? null : Number(random, storage)));
                break;
            case 4 when storage == CellStorage.Decimal:
                block.SetMark(row, column, new Mark("<1", 0.1m));
                break;
            default:
                if (storage == CellStorage.Text)
                {
                    block.SetText(row, column, text());
                }
                else
                {
                    block.SetNumber(row, column, Number(random, storage));
                }

                break;
        }
    }

    private static decimal Number(Random random, CellStorage storage)
    {
        long whole = random.Next(3) switch
        {
            0 => random.Next(-2, 4),
            1 => random.Next(0, 4_000_000),
            _ => random.NextInt64(-999_999_999_999_999, 1_000_000_000_000_000),
        };
        return storage == CellStorage.Integer ? whole : new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(5, 29)) + (whole % 1000);
    }
}
