using Spectre.Console;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.Terminal;
using TemplateGen.Cli.Wording;

namespace TemplateGen.Cli.Output;

/// <summary>Prints for people how a document was understood: a table on a terminal, aligned lines elsewhere.</summary>
/// <param name="console">Where it goes.</param>
internal sealed class ExplanationWriter(ToolConsole console)
{
    private const int NarrowestTerminal = 80;
    private const int MostTableRows = 5_000;
    private const string Gap = "  ";

    // As wide as each column may be, in columns of a terminal; the address is never cut, so that it can be copied.
    private static readonly int[] _widths = [60, 36, 44, 28, int.MaxValue, int.MaxValue];

    private readonly StyledLine _line = new(console.OutText);
    private readonly ExplainedRows _rows = new(console.Language);
    private bool _isFirst = true;

    internal void Write(ExplainedDocument document)
    {
        if (document.Explanation.Result.Report is not { } report)
        {
            return;
        }

        if (!_isFirst)
        {
            _line.End();
        }

        _isFirst = false;
        Language language = console.Language;
        string[] facts = [report.Template.ToString(), ReportWording.Year(language, report.Year), Reporter.Of(report) ?? "", ReportWording.Cells(language, CellCounts.Of(report))];
        _line.Write(document.File.Name, Styles.Strong).Write(language.Pick("：", ": "))
            .Write(string.Join(language.Pick("，", ", "), facts.Where(static fact => fact.Length > 0)), Styles.Quiet).End();
        List<ExplainedRow> rows = [_rows.Head, .. _rows.Of(document.Explanation.Pieces, report)];
        if (console.OutIsTerminal && rows.Count <= MostTableRows)
        {
            WriteTable(rows);
        }
        else
        {
            WriteLines(rows);
        }
    }

    private void WriteTable(List<ExplainedRow> rows)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string head in rows[0].Cells)
        {
            table.AddColumn(new TableColumn(new Text(head, Styles.Strong)));
        }

        foreach (ExplainedRow row in rows.Skip(1))
        {
            // A heading stands in the column of what things were taken for, which is wide.
            IReadOnlyList<string> cells = row.IsHeading ? ["", "", row.Cells[0], "", "", ""] : row.Cells;
            table.AddRow(cells.Select((cell, column) => new Text(Cut(cell, column), row.Style)));
        }

        int width = console.OutText.Profile.Width;
        console.OutText.Profile.Width = Math.Max(Console.WindowWidth, NarrowestTerminal);
        console.OutText.Write(table);
        console.OutText.Profile.Width = width;
    }

    private void WriteLines(List<ExplainedRow> rows)
    {
        List<string[]> lines = [.. rows.Select(static row => row.IsHeading ? [Printable.Of(row.Cells[0])] : row.Cells.Select(Cut).ToArray())];
        int[] widths = new int[_widths.Length];
        foreach (string[] line in lines.Where(static line => line.Length > 1))
        {
            for (int column = 0; column < line.Length; column++)
            {
                widths[column] = Math.Max(widths[column], line[column].GetCellWidth());
            }
        }

        for (int i = 0; i < lines.Count; i++)
        {
            string[] line = lines[i];
            int last = Array.FindLastIndex(line, static cell => cell.Length > 0);
            string text = string.Join(Gap, line.Take(last + 1).Select((cell, column) => column == last ? cell : cell + new string(' ', widths[column] - cell.GetCellWidth())));
            _line.Write(rows[i].IsHeading ? $"— {text} —" : text, rows[i].Style).End();
        }
    }

    /// <summary>As much of the beginning of a text as its column holds; Chinese characters are two wide.</summary>
    private static string Cut(string text, int column)
    {
        string printable = Printable.Of(text.Length > 500 ? text[..500] : text);
        if (_widths[column] == int.MaxValue || printable.GetCellWidth() <= _widths[column])
        {
            return printable;
        }

        int end = 0;
        int left = _widths[column] - 1;
        while (left >= printable[end].GetCellWidth())
        {
            left -= printable[end++].GetCellWidth();
        }

        return printable[..(end > 0 && char.IsHighSurrogate(printable[end - 1]) ? end - 1 : end)] + "…";
    }
}
