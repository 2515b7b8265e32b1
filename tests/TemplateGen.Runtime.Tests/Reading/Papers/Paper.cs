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

    /// <summary>Prints a report with a title and with prose in the sections that have text.</summary>
    internal static Paper Of(Report report, string title) => Print(report, title);

    /// <summary>Prints headings and tables alone, with another number in every cell.</summary>
    /// <param name="template">The form.</param>
    /// <param name="keys">The keys of repeated rows.</param>
    internal static Paper Distinct(Template template, params string[] keys) => Tables(PaperFigures.Distinct(template, keys));

    /// <summary>Prints headings and tables alone.</summary>
    internal static Paper Tables(Report report) => Print(report, null);

    internal Paper With(IEnumerable<PaperBlock> blocks) => this with { Blocks = [.. blocks] };

    /// <summary>The same with other rows in its tables.</summary>
    internal Paper WithRows(Func<IReadOnlyList<PaperRow>, IEnumerable<PaperRow>> change) =>
        With(Blocks.Select(block => block.IsTable ? PaperBlock.Table(change(block.Rows)) : block));

    private static Paper Print(Report report, string? title)
    {
        List<PaperBlock> blocks = title is null ? [] : [PaperBlock.Paragraph(title)];
        Dictionary<string, decimal?> truth = [];
        foreach (Section section in report.Template.Sections)
        {
            Print(report, section, title is not null, blocks, truth);
        }

        return new Paper(blocks, truth);
    }

    private static void Print(Report report, Section section, bool hasProse, List<PaperBlock> blocks, Dictionary<string, decimal?> truth)
    {
        if (section.Label.Length > 0)
        {
            blocks.Add(PaperBlock.Paragraph(section.Label));
        }

        if (hasProse && section.Kind is not null)
        {
            blocks.Add(PaperBlock.Paragraph("一年来，按照有关要求开展工作，取得了新的成效。"));
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is not null)
            {
                Print(report, item.Section, hasProse, blocks, truth);
            }

            if (item.Grid is not null)
            {
                blocks.Add(PaperBlock.Table(item.Grid.Rows.SelectMany(row => Rows(report, row).Select(at => Print(report, row, at, truth)))));
            }
        }
    }

    // The rows of a report that are printed as one of the form: one for each entry where it is repeated.
    private static IEnumerable<int> Rows(Report report, PrintedRow row)
    {
        CellBlock block = report.Block(row.Table.Index);
        return row.IsRepeated ? Enumerable.Range(0, block.RowCount).Where(at => row.Cells.Any(cell => cell.Role == PrintedRole.Value && cell.RowLine == block.LineOf(at))) : [-1];
    }

    private static PaperRow Print(Report report, PrintedRow row, int entry, Dictionary<string, decimal?> truth)
    {
        CellBlock block = report.Block(row.Table.Index);
        return new PaperRow(row.Table, row.IsHeader, [.. row.Cells.Select(Print)]);

        PaperCell Print(PrintedCell cell)
        {
            if (cell.Role != PrintedRole.Value)
            {
                string label = cell.Role == PrintedRole.Key ? block.KeyOf(entry)! : cell.Text;
                return new PaperCell(label, null, cell.Column, cell.Width, cell.Height, cell.Role);
            }

            Cell held = block.Cell(entry < 0 ? block.RowOf(cell.RowLine) : entry, cell.ColumnLine);
            truth[held.Address] = held.Number;
            string text = held.Number?.ToString(CultureInfo.InvariantCulture) ?? "";
            return new PaperCell(text, held.Address, cell.Column, cell.Width, cell.Height, cell.Role);
        }
    }
}
