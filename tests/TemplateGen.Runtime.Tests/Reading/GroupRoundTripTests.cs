using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables of groups of rows and of lines within rows come back from text as they were rendered.</summary>
public sealed class GroupRoundTripTests
{
    private static readonly Template _small = TestForms.Of("""
        report Shops 2024 {
          title "Shops of {name} in {year}"
          head { name "Name" : text }
          section all "1. Shops" {
            table groups "Staff and visitors" {
              corner "Shop"
              columns { men "Men"  women "Women" }
              rows { each shop { staff "Staff"  guests "Guests" { adult "Adults"  child "Children" } }  total "All shops" }
            }
            table lines "Complaints" {
              corner "Shop"
              columns { received "Received"  each reason { words "Reason" : text  times "Times" }  days "Days" }
              rows { each shop  all "Whole firm" only received, days }
            }
            table fixed "Stock" {
              corner "Kind"
              columns { each delivery { date "Delivered" : date  pieces "Pieces" }  left "Left" }
              rows { food "Food"  tools "Tools"  other "Other" }
            }
            table sums "Summary" {
              columns { number "Number" }
              rows { visitors "All visitors"  employees "All employees" }
            }
          }
        }
        """);

    public static TheoryData<string, ReportFormat> Forms
    {
        get
        {
            TheoryData<string, ReportFormat> data = [];
            foreach (string form in (string[])["FoiaAnnualReport.2016.report", "FoiaAnnualReport.2019.report", "CharityReturn.2018.report"])
            {
                data.Add(form, ReportFormat.Text);
                data.Add(form, ReportFormat.Markdown);
            }

            return data;
        }
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    public void A_table_is_read_back_as_it_was_rendered(ReportFormat format) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Returns(Filled(_small, seed, 4), format)).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // Reasons without a word on how often they occurred, entries of which nothing is known: what once was left unread.
    [Fact]
    public void A_table_of_which_little_is_known_is_read_back() => Returns(Filled(_small, 1357382501, 4), ReportFormat.Markdown);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tables_of_an_official_form_are_read_back(string form, ReportFormat format)
    {
        Template template = TestForms.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", form)), form);
        Returns(Filled(template, 7, 3), format);
    }

    private static void Returns(Report report, ReportFormat format)
    {
        ReadResult result = Report.Read(report.Render(format), [ReportEdition.Of(report.Template)]);
        Report read = result.Report.ShouldNotBeNull();
        foreach (CellBlock block in report.Blocks.Where(static block => block.Layout.Columns.IsRepeated || block.Layout.Rows.Nodes.Any(static node => node.Repetition is not null && node.Children.Count > 0)))
        {
            CellBlock again = read.Block(block.Layout.Index);
            Cells(again).ShouldBe(Cells(block), block.Layout.Name);
        }
    }

    private static List<string> Cells(CellBlock block) =>
    [
        .. from row in Enumerable.Range(0, block.RowCount)
           from column in Enumerable.Range(0, block.ColumnCount)
           where !block.Specification(row, column).IsVoid
           select $"{block.LineOf(row)} {block.KeyOf(row)} {block.DetailOf(row)} {column}: {block.State(row, column)} {block.Cell(row, column).Number} {block.Cell(row, column).Text}",
    ];

    private static UntypedReport Filled(Template template, int seed, int most)
    {
        Random random = new(seed);
        UntypedReport report = new(template) { Year = template.FirstYear };
        foreach (CellBlock block in report.Blocks)
        {
            string[] keys = [.. Enumerable.Range(0, random.Next(most + 1)).Select(static i => $"Place {(char)('K' + i)}")];
            foreach (AxisNode line in block.Layout.Rows.Lines.Where(static line => line.Repetition is not null))
            {
                block.AddRows(line.Line, keys);
            }

            for (int row = block.RowCount - 1; row >= 0; row--)
            {
                if (block.Layout.Columns.Lines.Any(column => column.Repetition is not null && !block.Specification(row, column.Line).IsVoid))
                {
                    block.AddDetails(row, random.Next(1, most));
                }
            }

            for (int row = 0; row < block.RowCount; row++)
            {
                Fill(random, block, row);
            }
        }

        return report;
    }

    private static void Fill(Random random, CellBlock block, int row)
    {
        for (int column = 0; column < block.ColumnCount; column++)
        {
            CellSpecification cell = block.Specification(row, column);
            if (cell.IsVoid || random.Next(5) == 0)
            {
                continue;
            }

            switch (cell.Kind.Type)
            {
                case CellType.Text:
                    block.SetText(row, column, cell.Kind.Length is < 9 ? "ab" : $"some words {random.Next(9)}");
                    break;
                case CellType.Flag:
                    block.SetNumber(row, column, random.Next(2));
                    break;
                case CellType.Date:
                    block.SetNumber(row, column, new DateOnly(2024, 1, 1).DayNumber + random.Next(300));
                    break;
                default:
                    if (cell.Kind.IsNumeric)
                    {
                        block.SetNumber(row, column, random.Next(1, 900));
                    }

                    break;
            }
        }
    }
}
