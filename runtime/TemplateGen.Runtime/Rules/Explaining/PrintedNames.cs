using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>What the form calls its rows, columns and cells.</summary>
internal static class PrintedNames
{
    /// <summary>The label as the report prints it; where others on the axis have the same, with the headings above until it is the only one; the path where none is printed.</summary>
    internal static string Of(Axis axis, AxisNode node, Report report)
    {
        if (node.Label.Length == 0)
        {
            return node.Path;
        }

        string name = node.Label;
        List<AxisNode> others = [.. axis.Nodes.Where(other => other != node && other.Label == node.Label)];
        for (AxisNode? above = node.Parent; above is not null && others.Count > 0; above = above.Parent)
        {
            if (above.Label.Length > 0)
            {
                name = above.Label + "·" + name;
                others.RemoveAll(other => !IsBelow(other, above.Label));
            }
        }

        return SlottedText.FillQuoted(name, report);
    }

    /// <summary>The row of a cell: by its key where it is repeated.</summary>
    internal static string Row(CellBlock block, int row, Report report) =>
        block.KeyOf(row) ?? Of(block.Layout.Rows, block.Layout.Rows.Lines[block.LineOf(row)], report);

    /// <summary>The column of a cell.</summary>
    internal static string Column(CellBlock block, int column, Report report) => Of(block.Layout.Columns, block.Layout.Columns.Lines[column], report);

    /// <summary>A cell, without the row or column that the place of a finding says already; by its address for a rule that a program added, which knows no report.</summary>
    internal static string Cell(Cell cell, Finding finding)
    {
        if (finding.Details.Report is not { } report)
        {
            return cell.Address;
        }

        bool isSameTable = cell.Block.Layout == finding.Rule.Table;
        string?[] names =
        [
            isSameTable ? null : cell.Block.Layout.Labels is [string label, ..] ? SlottedText.FillQuoted(label, report) : cell.Block.Layout.Name,
            cell.Block.Layout.Rows.IsNamed && !(isSameTable && cell.Row == finding.Row) ? Row(cell.Block, cell.Row, report) : null,
            cell.Block.Layout.Columns.IsNamed && !(isSameTable && cell.Column == finding.Column) ? Column(cell.Block, cell.Column, report) : null,
        ];
        string name = string.Join('·', names.OfType<string>());
        return name.Length > 0 ? name : Column(cell.Block, cell.Column, report);
    }

    private static bool IsBelow(AxisNode node, string label)
    {
        for (AxisNode? above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.Label == label)
            {
                return true;
            }
        }

        return false;
    }
}
