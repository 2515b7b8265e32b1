using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Reading.ReadBack;

/// <summary>All that a report says, fact by fact, as far as a format can carry it.</summary>
internal static class ReportFacts
{
    /// <summary>The facts of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format that has to carry them.</param>
    internal static List<string> Of(Report report, ReportFormat format)
    {
        Applicability? parts = Applicability.Of(report);
        return
        [
            $"year: {report.Year}",
            $"period: {report.PeriodNumber}",
            .. Fields(report.HeadValues, report.Template.Head, "", format).Select(static fact => "head." + fact),
            .. report.Template.AllSections.Where(static section => section.Kind is not null).Select(section => $"text.{section.Name}: {Text(report.TextValues[section.Name], format)}"),
            .. report.Template.AllSections.SelectMany(section => Fields(report.TextValues, section.Items.SelectMany(static item => item.Fields ?? []), section.Name + ".", format)).Select(static fact => "text." + fact),
            .. report.Blocks.SelectMany(block => Cells(block, parts, format)),
        ];
    }

    private static IEnumerable<string> Fields(FieldValues values, IEnumerable<Field> fields, string prefix, ReportFormat format)
    {
        foreach (Field field in fields)
        {
            FieldValue? value = values.Find(prefix + field.Name);
            yield return $"{prefix}{field.Name}: {Text(value?.Text, format)}";
            foreach ((int index, FieldValues entry) in (value?.Entries ?? []).Index())
            {
                foreach (string fact in Fields(entry, field.Fields, "", format))
                {
                    yield return $"{prefix}{field.Name}[{index}].{fact}";
                }
            }
        }
    }

    private static IEnumerable<string> Cells(CellBlock block, Applicability? parts, ReportFormat format)
    {
        yield return $"{block.Layout.Name} is unread: {block.IsUnread}";
        for (int row = 0; row < block.RowCount; row++)
        {
            for (int column = 0; column < block.ColumnCount; column++)
            {
                CellSpecification cell = block.Specification(row, column);
                if (cell.IsVoid)
                {
                    continue;
                }

                CellState state = block.State(row, column);
                bool applies = parts?.Has(block.Layout, block.LineOf(row), column) ?? true;
                string shown = state switch
                {
                    CellState.Value when cell.Kind.Storage == CellStorage.Text => Text(block.GetText(row, column), format),
                    CellState.Value => $"{block.GetNumber(row, column):0.############################}",
                    CellState.Unreadable => Text(block.RawText(row, column), format),
                    _ => "",
                };
                yield return $"{block.Layout.Name}.{block.Layout.Rows.Lines[block.LineOf(row)].Path}[{block.KeyOf(row)}/{block.DetailOf(row)}].{block.Layout.Columns.Lines[column].Path}: {(state == CellState.Blank && !applies ? CellState.Missing : state)} {shown}";
            }
        }
    }

    /// <summary>White space around lines and blank lines are carried by no print; drawn text has no lines within a cell, and its bars are lines of tables.</summary>
    private static string Text(string? text, ReportFormat format) => format switch
    {
        ReportFormat.Json => text ?? "",
        ReportFormat.Text => string.Join(' ', FieldText.Paragraphs(text)).Replace('|', '｜'),
        _ => string.Join('\n', FieldText.Paragraphs(text)),
    };
}
