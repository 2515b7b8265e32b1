using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A report as printed, before it is written in some shape: paragraphs and tables whose cells know what they hold.</summary>
/// <param name="Blocks">Paragraphs and tables, in order.</param>
/// <param name="Truth">The figure of each cell of the form; null where it is blank.</param>
internal sealed record Paper(IReadOnlyList<PaperBlock> Blocks, IReadOnlyDictionary<string, decimal?> Truth)
{
    /// <summary>The cells of the form whose figures still stand on it.</summary>
    internal IEnumerable<string> Addresses => Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells)
        .Where(static cell => cell is { IsFigure: true, Address: not null } && cell.Text.Length > 0).Select(static cell => cell.Address!);

    /// <summary>Prints a report without repeated rows.</summary>
    internal static Paper Of(Report report, string title)
    {
        List<PaperBlock> blocks = [PaperBlock.Paragraph(title)];
        Dictionary<string, decimal?> truth = [];
        foreach (Section section in report.Template.Sections)
        {
            Print(report, section, blocks, truth);
        }

        return new Paper(blocks, truth);
    }

    internal Paper With(IEnumerable<PaperBlock> blocks) => this with { Blocks = [.. blocks] };

    /// <summary>The same with other rows in its tables.</summary>
    internal Paper WithRows(Func<IReadOnlyList<PaperRow>, IEnumerable<PaperRow>> change) =>
        With(Blocks.Select(block => block.IsTable ? PaperBlock.Table(change(block.Rows)) : block));

    private static void Print(Report report, Section section, List<PaperBlock> blocks, Dictionary<string, decimal?> truth)
    {
        if (section.Label.Length > 0)
        {
            blocks.Add(PaperBlock.Paragraph(section.Label));
        }

        if (section.Kind is not null)
        {
            blocks.Add(PaperBlock.Paragraph("一年来，按照有关要求开展工作，取得了新的成效。"));
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is not null)
            {
                Print(report, item.Section, blocks, truth);
            }

            if (item.Grid is not null)
            {
                blocks.Add(PaperBlock.Table(item.Grid.Rows.Select(row => Print(report, row, truth))));
            }
        }
    }

    private static PaperRow Print(Report report, PrintedRow row, Dictionary<string, decimal?> truth)
    {
        CellBlock block = report.Block(row.Table.Index);
        return new PaperRow(row.Table, row.IsHeader, [.. row.Cells.Select(Print)]);

        PaperCell Print(PrintedCell cell)
        {
            if (cell.Role != PrintedRole.Value)
            {
                return new PaperCell(cell.Text, null, cell.Column, cell.Width, cell.Height, cell.Role);
            }

            Cell held = block.Cell(block.RowOf(cell.RowLine), cell.ColumnLine);
            truth[held.Address] = held.Number;
            string text = held.Number?.ToString(CultureInfo.InvariantCulture) ?? "";
            return new PaperCell(text, held.Address, cell.Column, cell.Width, cell.Height, cell.Role);
        }
    }
}
