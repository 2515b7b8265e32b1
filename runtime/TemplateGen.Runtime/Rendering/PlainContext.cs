using System.Text;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>What a text without markup of its own is being written from, and where it goes.</summary>
/// <param name="Output">Where it goes.</param>
/// <param name="Report">The report.</param>
/// <param name="Marks">Its findings, or null where there are none.</param>
/// <param name="Applicability">Which parts of the form apply to the report; null where all do.</param>
/// <param name="Language">The language of explanations.</param>
/// <param name="ContentLanguage">The language of the form.</param>
internal sealed record PlainContext(StringBuilder Output, Report Report, FindingMarks? Marks, Applicability? Applicability, Language Language, Language ContentLanguage)
{
    internal RenderWords Words => RenderWords.Of(Language);

    internal static PlainContext Of(Report report, RenderOptions options) => new(
        new StringBuilder(),
        report,
        FindingMarks.Of(report, FindingMarks.Findings(report, options)),
        Applicability.Of(report),
        options.Language,
        Rendering.ContentLanguage.Of(report.Template));

    /// <summary>The text of a printed cell without its marks; a missing cell is said to be missing.</summary>
    internal string Text(ExpandedCell cell)
    {
        switch (cell.Printed.Role)
        {
            case PrintedRole.Blank:
                return "";
            case PrintedRole.Key:
                return cell.Key ?? "";
            case PrintedRole.Entry:
                return EntryText.Of(cell.Printed).Write(Report, cell.Key);
            case PrintedRole.Value:
                CellBlock block = Report.Block(cell.Table.Index);
                int column = cell.Printed.ColumnLine;
                return cell.BlockRow < 0 || block.Specification(cell.BlockRow, column).IsVoid ? ""
                    : block.State(cell.BlockRow, column) == CellState.Missing && !Applies(cell) ? ""
                    : CellText.Print(block, cell.BlockRow, column, ContentLanguage);
            default:
                return SlottedText.Fill(cell.Printed.Text, Report);
        }
    }

    /// <summary>The state of a printed cell, or null where it is no cell of the report or does not apply to it.</summary>
    internal CellState? State(ExpandedCell cell)
    {
        if (cell.Printed.Role != PrintedRole.Value || cell.BlockRow < 0)
        {
            return null;
        }

        CellBlock block = Report.Block(cell.Table.Index);
        return block.Specification(cell.BlockRow, cell.Printed.ColumnLine).IsVoid || (!Applies(cell) && Marks?.At(cell.Table.Index, cell.BlockRow, cell.Printed.ColumnLine) is not { Violated.Count: > 0 })
            ? null
            : block.State(cell.BlockRow, cell.Printed.ColumnLine);
    }

    private bool Applies(ExpandedCell cell) => Applicability?.Has(cell.Table, cell.Printed.RowLine, cell.Printed.ColumnLine) ?? true;

    /// <summary>How a printed cell is marked, or null.</summary>
    internal CellMark? Mark(ExpandedCell cell) => Marks is null || State(cell) is null
        ? null
        : Marks.At(cell.Table.Index, cell.BlockRow, cell.Printed.ColumnLine);

    /// <summary>What stands before the explanations under a grid: what the signs in it mean.</summary>
    internal string? Legend(IReadOnlyList<ExpandedRow> rows)
    {
        HashSet<CellState?> states = [.. rows.SelectMany(row => row.Cells).Select(State)];
        List<string> parts = [];
        if (states.Contains(CellState.Missing))
        {
            parts.Add(StateSigns.Missing(ContentLanguage) + (Language == Language.Chinese ? "：" : ": ") + Words.MissingLegend);
        }

        if (states.Contains(CellState.Unreadable))
        {
            parts.Add(StateSigns.Unreadable + (Language == Language.Chinese ? "：" : ": ") + Words.UnreadableLegend);
        }

        return parts.Count == 0 ? null : string.Join(Language == Language.Chinese ? "；" : "; ", parts);
    }
}
