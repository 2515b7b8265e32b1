using System.Globalization;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Turns a grid into constant bytes and steps.</summary>
internal sealed class HtmlGridCompiler
{
    private readonly Grid _grid;
    private readonly Template _template;
    private readonly HtmlStepBuilder _steps;

    private HtmlGridCompiler(Grid grid, Template template)
    {
        _grid = grid;
        _template = template;
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
        double least = (HtmlColumnWidths.Worth(_grid) * 2.5) + (_grid.LabelColumnCount * 4);
        _steps.Add(string.Create(CultureInfo.InvariantCulture, $"<div class=\"grid\"><table style=\"min-width:{least:0.#}rem\""));
        if (_grid.Tables[0].Section.Label is { Length: > 0 } label)
        {
            _steps.Add(" aria-label=\"");
            _steps.AddLabel(label, steps);
            _steps.Add("\"");
        }

        _steps.Add(">");
        (string Text, bool IsUnit)[] captions = [.. GridCaption.Of(_grid)];
        foreach ((int index, (string caption, bool isUnit)) in captions.Index())
        {
            _steps.Add(index == 0 ? "<caption>" : "<br>");
            _steps.Add(isUnit ? "<span class=\"unit\">" : "");
            _steps.AddLabel(caption, steps);
            _steps.Add(isUnit ? "</span>" : "");
        }

        _steps.Add(captions.Length > 0 ? "</caption>" : "");
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
        int keyColumn = PrintedHeights.KeyColumn(_grid.Rows, row);
        HtmlStep[] first = CompileCells(index, row.Cells, keyColumn);
        HtmlStep[] further = row.IsRepeated ? CompileCells(index, row.Cells.Where(cell => cell.Column >= keyColumn), keyColumn) : first;
        HtmlStep[] lines = row.HasLines ? CompileCells(index, row.Cells.Where(cell => cell.IsWithinLines(row.Table)), keyColumn) : [];
        return new HtmlRow(row, row.Table.Index, row.Line, opening, first, further, lines);
    }

    private HtmlStep[] CompileCells(int index, IEnumerable<PrintedCell> cells, int keyColumn)
    {
        PrintedRow row = _grid.Rows[index];
        List<HtmlStep> steps = [];
        _steps.Add("<tr>");
        foreach (PrintedCell cell in cells)
        {
            string element = cell.Role is PrintedRole.Value or PrintedRole.Corner or PrintedRole.Code or PrintedRole.Entry or PrintedRole.Blank ? "td" : "th";
            _steps.Add("<" + element);
            _steps.Add(cell.Role switch
            {
                PrintedRole.Heading => " class=\"heading\" scope=\"col\"",
                PrintedRole.Corner => " class=\"corner\"",
                PrintedRole.Column => " scope=\"col\"",
                PrintedRole.Row or PrintedRole.Key => " scope=\"row\"",
                PrintedRole.Code or PrintedRole.Entry => " class=\"text\"",
                PrintedRole.Blank => ExpandedGrid.IsShaded(cell, row, _grid) ? " class=\"void\"" : "",
                _ when row.Table[cell.RowLine, cell.ColumnLine].IsVoid => " class=\"void\"",
                _ => row.Table[cell.RowLine, cell.ColumnLine].Kind.Type == CellType.Amount ? " data-kind=\"amount\"" : "", // its classes depend on the report
            });
            if (cell.Level > 0)
            {
                _steps.Add($" style=\"--level:{cell.Level}\"");
            }

            _steps.Add(cell.Width > 1 ? $" colspan=\"{cell.Width}\"" : "");
            if (!cell.IsWithinLines(row.Table))
            {
                _steps.AddHeight([.. _grid.Rows.Skip(index).Take(cell.Height)], row.IsRepeated && cell.Column >= keyColumn, steps);
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
                    : CellText.HasPercentSign(row.Table, cell.RowLine, cell.ColumnLine) ? HtmlStepKind.Percent
                    : kind.Storage == CellStorage.Decimal ? HtmlStepKind.Decimal
                    : HtmlStepKind.Other;
                steps.Add(_steps.Take(step, cell.ColumnLine, kind.Places ?? 0));
                break;
            case PrintedRole.Value or PrintedRole.Blank:
                break;
            case PrintedRole.Entry:
                EntryText text = EntryText.Of(cell);
                steps.Add(_steps.Take(HtmlStepKind.Entry, _template.Head.TakeWhile(field => field.Name != text.List).Count(), text.Place));
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
