using System.Text;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>Writes a printed page in a shape.</summary>
internal static class PaperWriter
{
    /// <summary>Writes the page as what an adapter would make of it.</summary>
    internal static SourceReading Write(Paper paper, PaperShape shape)
    {
        if (shape is not PaperShape.Spans)
        {
            return TextAdapter.Read(Text(paper, shape));
        }

        List<SourceRow> rows = [];
        int line = 0;
        foreach (PaperBlock block in paper.Blocks)
        {
            if (!block.IsTable)
            {
                SourcePlace place = new(++line, 1);
                rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell([new SourceLine(block.Text!, place)], place)]));
            }

            for (int i = 0; i < block.Rows.Count; i++)
            {
                line++;
                rows.Add(new SourceRow(RowForm.Ruled, i == 0, [.. block.Rows[i].Cells.Select((cell, index) => Cell(cell, new SourcePlace(line, index + 1)))]));
            }
        }

        return SourceReading.Of(rows);
    }

    /// <summary>Writes the page as text.</summary>
    internal static string Text(Paper paper, PaperShape shape)
    {
        StringBuilder text = new();
        foreach (PaperBlock block in paper.Blocks)
        {
            if (!block.IsTable)
            {
                text.Append(block.Text).Append("\n\n");
                continue;
            }

            List<string[]> rows = Laid(block, shape);
            foreach (string[] cells in rows)
            {
                string[] filled = [.. cells.Where(static cell => cell.Length > 0)];
                text.Append(shape switch
                {
                    PaperShape.Tabs or PaperShape.DenseTabs or PaperShape.Repeated => string.Join('\t', cells) + "\n",
                    PaperShape.CellLines => string.Concat(cells.Select(static cell => "\t" + cell + "\n")) + "\n",
                    PaperShape.Paragraphs => string.Concat(filled.Select(static cell => cell + "\n\n")),
                    PaperShape.Lines => string.Concat(filled.Select(static cell => cell + "\n")),
                    PaperShape.Spaces => string.Join("  ", filled) + "\n",
                    PaperShape.RunTogether => string.Concat(filled) + "\n",
                    PaperShape.FiguresTogether => Together(filled) + "\n",
                    _ => string.Join("  ", filled.Where(IsFigure).Concat(filled.Where(static cell => !IsFigure(cell)))) + "\n",
                });
            }

            text.Append(shape == PaperShape.CellLines ? "\n\n" : "\n");
        }

        return text.ToString();
    }

    private static string Together(string[] cells) =>
        string.Join(" ", cells.Where(static cell => !IsFigure(cell)).Append(string.Concat(cells.Where(IsFigure)))).Trim();

    private static bool IsFigure(string text) => text.Length > 0 && text.All(static character => char.IsAsciiDigit(character) || character is '.' or '-');

    private static List<string[]> Laid(PaperBlock block, PaperShape shape)
    {
        int width = block.Rows.SelectMany(static row => row.Cells).Select(static cell => cell.Column + cell.Width).DefaultIfEmpty().Max();
        List<string[]> rows = [];
        string[] above = new string[width];
        int[] left = new int[width];
        foreach (PaperRow row in block.Rows)
        {
            List<string> cells = [];
            int column = 0;
            foreach (PaperCell cell in row.Cells)
            {
                for (; column < cell.Column; column++)
                {
                    Fill(cells, left[column] > 0 ? above[column] : "");
                }

                cells.Add(cell.Text);
                cells.AddRange(Enumerable.Repeat(shape == PaperShape.Repeated ? cell.Text : "", shape is PaperShape.Tabs or PaperShape.Repeated ? cell.Width - 1 : 0));
                for (int i = cell.Column; i < Math.Min(width, cell.Column + cell.Width); i++)
                {
                    (above[i], left[i]) = (cell.Text, cell.Height);
                }

                column = Math.Max(column, cell.Column + cell.Width);
            }

            for (; column < width && shape is PaperShape.Tabs or PaperShape.Repeated; column++)
            {
                Fill(cells, left[column] > 0 ? above[column] : "");
            }

            for (int i = 0; i < width; i++)
            {
                left[i]--;
            }

            rows.Add([.. cells]);
        }

        return rows;

        void Fill(List<string> cells, string text)
        {
            if (shape is PaperShape.Tabs or PaperShape.CellLines or PaperShape.Repeated)
            {
                cells.Add(shape == PaperShape.Repeated ? text : "");
            }
        }
    }

    private static SourceCell Cell(PaperCell cell, SourcePlace place) =>
        new(cell.Text.Length == 0 ? [] : [new SourceLine(cell.Text, place)], place, cell.Width, cell.Height);
}
