using System.Globalization;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Turns a grid into constant bytes and steps.</summary>
internal sealed class HtmlGridCompiler
{
    private readonly Grid _grid;
    private readonly HtmlStepBuilder _steps;

    private HtmlGridCompiler(Grid grid, Template template)
    {
        _grid = grid;
        _steps = new HtmlStepBuilder(template);
    }

    internal static HtmlGrid Compile(Grid grid, Template template) => new HtmlGridCompiler(grid, template).Compile();

    private HtmlGrid Compile()
    {
        HtmlStep[] opening = OpenTable();

        // What is printed again on every page; over a stack that would be the headings of its first table.
        int headers = _grid.Tables.Count > 1 ? 0 : _grid.Rows.TakeWhile(row => row.IsHeader).Count();
        HtmlRow[] rows = new HtmlRow[_grid.Rows.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            bool isNextTable = i > headers && !ReferenceEquals(_grid.Rows[i].Table, _grid.Rows[i - 1].Table);
            _steps.Add(i == 0 ? (headers > 0 ? "<thead>" : "<tbody>") : i == headers ? "</thead><tbody>" : isNextTable ? "</tbody><tbody>" : "");
            rows[i] = CompileRow(i);
        }

        _steps.Add(rows.Length == 0 ? "</table></div>" : headers == rows.Length ? "</thead></table></div>" : "</tbody></table></div>");
        HtmlStep closing = _steps.Take();
        return new HtmlGrid(_grid, _steps.Constants, opening, rows, closing, [.. _steps.Labels], [.. _steps.Spans]);
    }

    private HtmlStep[] OpenTable()
    {
        List<HtmlStep> steps = [];
        int values = _grid.ColumnCount - _grid.LabelColumnCount;
        double least = (values * 2.5) + (_grid.LabelColumnCount * 4);
        _steps.Add(string.Create(CultureInfo.InvariantCulture, $"<div class=\"grid\"><table style=\"min-width:{least:0.#}rem\""));
        if (_grid.Tables[0].Section.Label is { Length: > 0 } label)
        {
            _steps.Add(" aria-label=\"");
            _steps.AddLabel(label, steps);
            _steps.Add("\"");
        }

        _steps.Add(">");
        foreach ((int index, string caption) in GridCaption.Of(_grid).Index())
        {
            _steps.Add(index == 0 ? "<caption>" : "<br>");
            _steps.AddLabel(caption, steps);
        }

        _steps.Add(GridCaption.Of(_grid).Any() ? "</caption>" : "");
        _steps.Add("<colgroup>");
        foreach (double width in HtmlColumnWidths.Of(_grid))
        {
            _steps.Add(string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{width:0.##}%\">"));
        }

        _steps.Add("</colgroup>");
        steps.Add(_steps.Take());
        return [.. steps];
    }

    private HtmlRow CompileRow(int index)
    {
        PrintedRow row = _grid.Rows[index];
        HtmlStep opening = _steps.Take();
        int line = row.Cells.FirstOrDefault(cell => cell.Role == PrintedRole.Value)?.RowLine ?? -1;
        HtmlStep[] first = CompileCells(index, row.Cells);
        HtmlStep[] further = row.IsRepeated ? CompileCells(index, row.Cells.Where(cell => !ExpandedGrid.SpansEntries(cell, _grid))) : first;
        return new HtmlRow(row.Table.Index, line, row.IsRepeated, opening, first, further);
    }

    private HtmlStep[] CompileCells(int index, IEnumerable<PrintedCell> cells)
    {
        PrintedRow row = _grid.Rows[index];
        List<HtmlStep> steps = [];
        _steps.Add("<tr>");
        foreach (PrintedCell cell in cells)
        {
            string element = cell.Role is PrintedRole.Value or PrintedRole.Corner or PrintedRole.Blank ? "td" : "th";
            _steps.Add("<" + element);
            _steps.Add(cell.Role switch
            {
                PrintedRole.Heading => " class=\"heading\" scope=\"col\"",
                PrintedRole.Corner => " class=\"corner\"",
                PrintedRole.Column => " scope=\"col\"",
                PrintedRole.Row or PrintedRole.Key => " scope=\"row\"",
                PrintedRole.Blank => ExpandedGrid.IsShaded(cell, row, _grid) ? " class=\"void\"" : "",
                _ when row.Table[cell.RowLine, cell.ColumnLine].IsVoid => " class=\"void\"",
                _ => "", // a value: its classes depend on the report
            });
            if (cell.Level > 0)
            {
                _steps.Add($" style=\"--level:{cell.Level}\"");
            }

            _steps.Add(cell.Width > 1 ? $" colspan=\"{cell.Width}\"" : "");
            if (cell.Height > 1 || (row.IsRepeated && ExpandedGrid.SpansEntries(cell, _grid)))
            {
                _steps.AddHeight([.. _grid.Rows.Skip(index).Take(cell.Height)], steps);
            }

            _steps.Add(">");
            AddContent(row, cell, steps);
            _steps.Add("</" + element + ">");
        }

        _steps.Add("</tr>");
        steps.Add(_steps.Take());
        return [.. steps];
    }

    private void AddContent(PrintedRow row, PrintedCell cell, List<HtmlStep> steps)
    {
        switch (cell.Role)
        {
            case PrintedRole.Value when row.Table[cell.RowLine, cell.ColumnLine] is { IsVoid: false } specification:
                CellKind kind = specification.Kind;
                HtmlStepKind step = CellText.IsPlainInteger(kind) ? HtmlStepKind.Integer
                    : kind.Storage == CellStorage.Decimal ? HtmlStepKind.Decimal
                    : HtmlStepKind.Other;
                steps.Add(_steps.Take(step, cell.ColumnLine, kind.Places ?? 0));
                break;
            case PrintedRole.Value or PrintedRole.Blank:
                break;
            case PrintedRole.Key:
                steps.Add(_steps.Take(HtmlStepKind.Key));
                break;
            default:
                _steps.AddLabel(cell.Text, steps);
                break;
        }
    }
}
