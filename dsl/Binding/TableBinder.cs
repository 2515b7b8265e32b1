using System.Globalization;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Builds a table: its axes and what the form says of each cell.</summary>
internal sealed class TableBinder(BindingContext context, KindBinder kinds)
{
    private readonly AxisBinder _axes = new(context, kinds);

    /// <summary>The table, or null where it has no cells or too many (then reported).</summary>
    internal BoundTable? Bind(TableSyntax syntax, int index, int section, bool isFields)
    {
        BoundTable table = new(index, syntax, section)
        {
            Kind = syntax.Kind is null ? null : kinds.Bind(syntax.Kind, default, null),
            IsOptional = syntax.Flags.Any(flag => flag is WordFlagSyntax { Word: WordFlag.Optional }),
            Unit = context.Unit,
            IsFields = isFields,
        };
        (AxisSyntax? rows, AxisSyntax? columns, UnitSyntax? unit) = Parts(syntax, table);
        _axes.Bind(columns, table.Columns);
        _axes.Bind(rows, table.Rows);
        if ((rows is null && columns is null) || table.Rows.Lines.Count == 0 || table.Columns.Lines.Count == 0)
        {
            context.Report(TemplateDiagnostics.NoCells, syntax.Name.Span, table.Name);
            return null;
        }

        long size = (long)table.Rows.Lines.Count * table.Columns.Lines.Count;
        if (size > BindingContext.MaximumCells)
        {
            context.Report(TemplateDiagnostics.TooManyCells, syntax.Name.Span,
                size.ToString(CultureInfo.InvariantCulture), BindingContext.MaximumCells.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        BindCells(table);
        if (unit is null && !table.Cells.Any(cell => cell.Unit is not null))
        {
            table.Unit = null; // stated for tables with amounts, and printed over those only
        }

        NodeSums.MarkTotals(table.Columns);
        NodeSums.MarkTotals(table.Rows);
        return table;
    }

    /// <summary>The axes of a table and its unit; what else stands in it is taken into it.</summary>
    private (AxisSyntax? Rows, AxisSyntax? Columns, UnitSyntax? Unit) Parts(TableSyntax syntax, BoundTable table)
    {
        AxisSyntax? rows = null;
        AxisSyntax? columns = null;
        UnitSyntax? unitOfTable = null;
        foreach (SyntaxNode item in syntax.Items)
        {
            switch (item)
            {
                case AxisSyntax { IsRows: true } axis:
                    rows = Once(rows, axis, "rows");
                    break;
                case AxisSyntax axis:
                    columns = Once(columns, axis, "columns");
                    break;
                case CornerSyntax corner when table.Corner is null:
                    table.Corner = corner.Text.Value;
                    break;
                case CornerSyntax corner:
                    context.Report(TemplateDiagnostics.StatedTwice, corner.Span, "corner", "table");
                    break;
                case UnitSyntax unit when unitOfTable is null:
                    unitOfTable = unit;
                    table.Unit = Units.Bind(unit, context);
                    break;
                case UnitSyntax unit:
                    context.Report(TemplateDiagnostics.StatedTwice, unit.Span, "unit", "table");
                    break;
                case CheckSyntax check:
                    table.Checks.Add(new BoundCheck(check, null, null, false));
                    break;
            }
        }

        return (rows, columns, unitOfTable);
    }

    private AxisSyntax Once(AxisSyntax? first, AxisSyntax second, string word)
    {
        if (first is not null)
        {
            context.Report(TemplateDiagnostics.StatedTwice, second.Span, word, "table");
        }

        return first ?? second;
    }

    /// <summary>What may stand in each cell: the row says before the column, the column before the table.</summary>
    private void BindCells(BoundTable table)
    {
        List<CellModel> cells = [];
        Dictionary<OnlySyntax, HashSet<int>> chosen = [];
        MarkSyntax[] everywhere = [.. table.Syntax.Flags.OfType<MarkSyntax>()];
        foreach (BoundNode row in table.Rows.Lines)
        {
            foreach (BoundNode column in table.Columns.Lines)
            {
                bool isVoid = row.IsVoid || column.IsVoid || LeftOut(row, column, chosen) || LeftOut(column, row, chosen);
                bool isWords = HoldsWords(column.Kind) && !HoldsWords(row.Kind);
                KindModel kind = (isWords ? null : row.Kind) ?? column.Kind ?? table.Kind ?? KindModel.Count;
                if (row.Kind is null)
                {
                    kind = kinds.WithMarks(kind, Marks(row, column.Kind is null ? column : null));
                }

                kind = kinds.WithMarks(kind, everywhere);
                cells.Add(new CellModel(kind, row.IsOptional || column.IsOptional || table.IsOptional, isVoid,
                    kind.Type is KindType.Amount ? table.Unit : null));
            }
        }

        table.Cells = [.. cells];
    }

    /// <summary>
    /// Whether a line holds something other than figures. The kind of a row says which figures it holds; a column of words beside them, such as the
    /// unit printed in each row, stays one of words.
    /// </summary>
    private static bool HoldsWords(KindModel? kind) => kind is { IsNumeric: false } or { Type: KindType.Flag };

    /// <summary>Marks written on lines that name no kind of their own, and on the headings over them.</summary>
    private static MarkSyntax[] Marks(BoundNode row, BoundNode? column) => [.. row.Marks.Concat(column?.Marks ?? []).Take(BindingContext.MaximumMarks + 1)];

    /// <summary>Whether <c>only</c> on one line leaves a line of the other axis out.</summary>
    private bool LeftOut(BoundNode node, BoundNode other, Dictionary<OnlySyntax, HashSet<int>> chosen)
    {
        if (node.Only is not { } only)
        {
            return false;
        }

        if (!chosen.TryGetValue(only, out HashSet<int>? lines))
        {
            lines = [];
            foreach (AddressSyntax name in only.Names)
            {
                if (context.PathOf(name, "'only' chooses lines of the form, not of a report") is not { } path)
                {
                    continue;
                }

                if (other.Axis.Find(path) is { } named)
                {
                    lines.UnionWith(named.WithDescendants().Where(item => item.Line >= 0).Select(item => item.Line));
                }
                else
                {
                    context.Report(TemplateDiagnostics.UnknownName, name.Span, path, other.Axis.IsRows ? "row of this table" : "column of this table",
                        context.Suggest(path, other.Axis.Nodes.Select(item => item.Path)));
                }
            }

            chosen.Add(only, lines);
        }

        return !lines.Contains(other.Line);
    }
}
