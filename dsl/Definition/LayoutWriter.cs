using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Definition;

/// <summary>Writes the head, sections, tables and grids.</summary>
internal sealed class LayoutWriter(JsonText json, Interned<KindModel> kinds, Interned<CellModel> cells)
{
    internal void Write(ReportModel model)
    {
        json.Open('{');
        json.Member("head", model.Head, WriteField);
        json.Member("sections", model.Sections, WriteSection, byLine: true);
        json.Member("tables", model.Tables, WriteTable, byLine: true);
        json.Member("grids", model.Grids, WriteGrid, byLine: true);
        json.Close('}');
    }

    private void WriteField(FieldModel field)
    {
        json.Open('{');
        json.Member("name", field.Name);
        json.Member("labels", field.Labels);
        json.Member("kind", field.Kind is null ? null : kinds.IndexOf(field.Kind));
        json.Member("optional", field.IsOptional);
        json.Member("fields", field.Fields, WriteField);
        json.Close('}');
    }

    private void WriteSection(SectionModel section)
    {
        json.Open('{');
        json.Member("name", section.Name);
        json.Member("labels", section.Labels);
        json.Member("kind", section.Kind is null ? null : kinds.IndexOf(section.Kind));
        json.Member("optional", section.IsOptional);
        json.Member("items", section.Items, item =>
        {
            json.Open('{');
            json.Member("grid", item.Grid);
            json.Member("fields", item.Fields, WriteField);
            if (item.Section is { } inner)
            {
                json.Name("section");
                WriteSection(inner);
            }

            json.Close('}');
        });
        json.Close('}');
    }

    private void WriteTable(TableModel table)
    {
        json.Open('{');
        json.Member("name", table.Name);
        json.Member("labels", table.Labels);
        json.Member("corner", table.Corner);
        json.Member("section", table.Section);
        WriteAxis("rows", table.Rows);
        WriteAxis("columns", table.Columns);
        WriteCells(table);
        json.Member("optional", table.IsOptional);
        json.Member("fields", table.IsFields);
        RuleWriter.WritePart(json, "present", table.Present);
        KindWriter.Write(json, table.Unit);
        json.Close('}');
    }

    /// <summary>Neighbours are mostly alike, so cells are written as runs.</summary>
    private void WriteCells(TableModel table)
    {
        json.Name("cells").Open('[');
        for (int start = 0; start < table.Cells.Count;)
        {
            int end = start + 1;
            while (end < table.Cells.Count && table.Cells[end] == table.Cells[start])
            {
                end++;
            }

            json.Open('[').Value(cells.IndexOf(table.Cells[start])).Value(end - start).Close(']');
            start = end;
        }

        json.Close(']');
    }

    private void WriteAxis(string name, AxisModel axis)
    {
        json.Name(name).Open('{');
        json.Member("named", axis.IsNamed);
        json.Member("labels", axis.Labels);
        json.Member("outline", axis.IsOutline);
        json.Member("nodes", axis.Roots, WriteNode, byLine: true);
        json.Close('}');
    }

    private void WriteNode(NodeModel node)
    {
        json.Open('{');
        json.Member("name", node.Name);
        json.Member("labels", node.Labels);
        json.Member("line", node.Line < 0 ? null : node.Line);
        json.Member("sum", node.Sum, term => json.Open('[').Value(term.Sign).Value(term.Line).Close(']'));
        json.Member("optional", node.IsOptional);
        json.Member("memo", node.IsMemo);
        json.Member("less", node.IsLess);
        if (node.Repetition is { } each)
        {
            json.Name("each").Open('{');
            json.Member("list", each.List);
            json.Member("optional", each.IsOptional);
            json.Close('}');
        }

        if (node.Ancestry is { } was)
        {
            json.Name("was").Open('{');
            json.Member("nothing", was.IsNothing);
            json.Member("part", was.IsPart);
            json.Member("of", was.Of);
            json.Close('}');
        }

        json.Member("since", node.Since);
        json.Member("until", node.Until);
        RuleWriter.WritePart(json, "present", node.Present);
        json.Member("codes", node.Codes);
        json.Member("children", node.Children, WriteNode);
        json.Close('}');
    }

    private void WriteGrid(GridModel grid)
    {
        json.Open('{');
        json.Member("tables", grid.Tables, table => json.Value(table));
        json.Member("columns", grid.ColumnCount);
        json.Member("labels", grid.LabelColumnCount);
        json.Member("rows", grid.Rows, row =>
        {
            json.Open('{');
            json.Member("table", row.Table);
            json.Member("header", row.IsHeader);
            json.Member("each", row.Entry);
            json.Member("cells", row.Cells, WritePrinted);
            json.Close('}');
        }, byLine: true);
        json.Close('}');
    }

    private void WritePrinted(PrintedCellModel cell)
    {
        json.Open('{');
        if (cell.Role == PrintedRole.Value)
        {
            json.Name("line").Open('[').Value(cell.Row).Value(cell.Column).Close(']');
        }
        else
        {
            json.Member("role", cell.Role.ToString().ToLowerInvariant());
            json.Member("text", cell.Text.Length == 0 ? null : cell.Text);
        }

        json.Member("w", cell.Width == 1 ? null : cell.Width);
        json.Member("h", cell.Height == 1 ? null : cell.Height);
        json.Member("level", cell.Level == 0 ? null : cell.Level);
        json.Close('}');
    }
}
