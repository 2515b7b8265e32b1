using System.Globalization;
using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>Makes reports of a template from published ones: values through the kinds, marks as published.</summary>
internal static class FoiaConverter
{
    /// <summary>A report as published.</summary>
    /// <param name="template">The edition.</param>
    /// <param name="file">What was published.</param>
    /// <param name="footnotes">Whether its footnotes are taken over: they excuse some rules.</param>
    internal static UntypedReport Convert(Template template, FoiaReportFile file, bool footnotes)
    {
        UntypedReport report = new(template) { Year = int.Parse(file.FiscalYear, CultureInfo.InvariantCulture) };
        report.HeadValues["agency"] = file.Agency;
        report.HeadValues.Set("components", new FieldValue("", [.. file.Components.Select(static component => new FieldValues { ["key"] = component.Key, ["name"] = component.Name })]));
        AddStatutes(report, file.Statutes);
        foreach ((string table, FoiaTable content) in file.Tables)
        {
            AddTable(report, table, content);
        }

        foreach ((string table, IReadOnlyList<string> notes) in file.Footnotes)
        {
            if (footnotes)
            {
                report.TextValues[FoiaTables.Section(table) + ".footnotes"] = string.Join('\n', notes);
            }
        }

        return report;
    }

    private static void AddTable(UntypedReport report, string table, FoiaTable content)
    {
        TableLayout layout = report.Template.Table(FoiaTables.Name(table))!;
        CellBlock block = report.Block(layout.Index);
        AxisNode component = layout.Rows.Lines.Single(static line => line.Repetition is not null);
        IReadOnlyList<AxisNode> columns = FoiaTables.Columns(report.Template, table, content.Figures);
        block.AddRows(component.Line, [.. content.Rows.Select(static row => row[0].GetString()!).Where(static key => key != FoiaTables.Overall)]);
        foreach (IReadOnlyList<JsonElement> cells in content.Rows)
        {
            string key = cells[0].GetString()!;
            int row = key == FoiaTables.Overall ? block.RowOf(layout.Rows.Find("overall")!.Line) : block.RowOf(component.Line, key);
            for (int i = 0; i < columns.Count; i++)
            {
                block.Fill(row, columns[i].Line, cells[i + 1].GetString()!);
            }
        }

        // Lines within a row move the rows below: filled in last, from the last row on.
        foreach (IReadOnlyList<JsonElement> cells in content.HasDetails ? content.Rows.Reverse() : [])
        {
            if (cells[^1].ValueKind == JsonValueKind.Array && cells[^1].GetArrayLength() > 0)
            {
                AddLines(block, block.RowOf(component.Line, cells[0].GetString()!),
                    [.. cells[^1].EnumerateArray().Select(static line => (line.GetProperty("reason").GetString()!, line.GetProperty("num").GetString()!))]);
            }
        }
    }

    private static void AddStatutes(UntypedReport report, IReadOnlyList<FoiaStatute> statutes)
    {
        CellBlock block = report.Block(report.Template.Table("statutes")!.Index);
        Axis columns = block.Layout.Columns;
        foreach (FoiaStatute statute in statutes)
        {
            int row = block.AddRow(0, statute.Statute);
            block.Fill(row, columns.Find("withheld")!.Line, statute.TypeWithheld);
            block.Fill(row, columns.Find("citation")!.Line, statute.Case);
            if ((statute.Total ?? statute.Components?.GetValueOrDefault(FoiaTables.Overall)) is { } total)
            {
                block.Fill(row, columns.Find("total")!.Line, total);
            }

            AddLines(block, row, [.. statute.Components?.Where(static use => use.Key != FoiaTables.Overall).Select(static use => (use.Key, use.Value)) ?? []]);
        }
    }

    /// <summary>Fills in the lines within a row: a text and a count each.</summary>
    private static void AddLines(CellBlock block, int row, IReadOnlyList<(string Text, string Times)> lines)
    {
        AxisNode[] columns = [.. block.Layout.Columns.Lines.Where(static line => line.Entry is not null)];
        for (int i = 0; i < lines.Count; i++)
        {
            int line = i == 0 ? row : block.AddDetail(row);
            block.Fill(line, columns[0].Line, lines[i].Text);
            block.Fill(line, columns[1].Line, lines[i].Times);
        }
    }
}
