using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Editions;

/// <summary>Finds what a form takes to be in the edition before, as the runtime looks for it when reports of two editions meet.</summary>
internal static class LookBacks
{
    internal static IEnumerable<LookBack> Of(ReportModel report)
    {
        foreach (TableModel table in report.Tables)
        {
            foreach (LookBack was in OfNodes(table, isRow: true).Concat(OfNodes(table, isRow: false)))
            {
                yield return was;
            }
        }

        for (int i = 0; i < report.Rules.Count; i++)
        {
            foreach (CellReferenceModel operand in report.Rules[i].Expressions.OfType<CellReferenceModel>())
            {
                if (operand.Previous is not null && OfOperand(report, i, operand) is { } previous)
                {
                    yield return previous;
                }
            }
        }
    }

    /// <summary>What rows or columns say that they were.</summary>
    private static IEnumerable<LookBack> OfNodes(TableModel table, bool isRow)
    {
        foreach (NodeModel node in (isRow ? table.Rows : table.Columns).Nodes)
        {
            foreach (string path in node.Ancestry?.Of ?? default)
            {
                Sought sought = new(new[] { path }, default);
                yield return new LookBack(
                    new LookBackPlace(-1, table.Index, isRow, node.Index), path, TablesOf(table), isRow ? sought : null, isRow ? null : sought);
            }
        }
    }

    /// <summary>What a rule asks the report before for; null where the form says that it was nothing, or part of something.</summary>
    private static LookBack? OfOperand(ReportModel report, int rule, CellReferenceModel operand)
    {
        TableModel table = report.Tables[operand.Table];
        NodeModel? row = NodeAt(table.Rows, operand.Row);
        NodeModel? column = NodeAt(table.Columns, operand.Column);
        Sought? rows = row is null ? null : SoughtOf(table.Rows, row);
        Sought? columns = column is null ? null : SoughtOf(table.Columns, column);
        if ((row is not null && rows is null) || (column is not null && columns is null))
        {
            return null;
        }

        string words = string.Join(".", new[] { table.Name, row?.Path, column?.Path }.Where(static part => part is { Length: > 0 }));
        return new LookBack(new LookBackPlace(rule, operand.Table, false, -1), words, TablesOf(table), rows, columns);
    }

    /// <summary>The named node of an axis, or null for every line, the line at hand, and the only one of an axis without names.</summary>
    private static NodeModel? NodeAt(AxisModel axis, int node) => node < 0 || !axis.IsNamed ? null : axis.Nodes.ElementAt(node);

    private static EquatableArray<string> TablesOf(TableModel table) => table.Rows.Nodes.Concat(table.Columns.Nodes)
        .SelectMany(static node => node.Ancestry?.Of ?? default)
        .Select(static path => path.Split('.')[0])
        .Prepend(table.Name)
        .Distinct()
        .ToArray();

    private static Sought? SoughtOf(AxisModel axis, NodeModel node)
    {
        if (PathsOf(axis.Roots, null, node) is not { } paths)
        {
            return null;
        }

        NodeModel[] lines = [.. axis.Lines];
        string[]?[] parts = node.Line < 0 ? [.. node.Sum.Select(part => PathsOf(axis.Roots, null, lines[part.Line]))] : [];
        return new Sought(paths, Array.Exists(parts, static part => part is null) ? default : (EquatableArray<string>)parts.SelectMany(static part => part!).ToArray());
    }

    /// <summary>The paths of a node in the edition before; null where it was nothing there, or part of something.</summary>
    private static string[]? PathsOf(EquatableArray<NodeModel> nodes, string[]? above, NodeModel sought)
    {
        foreach (NodeModel node in nodes)
        {
            bool isRoot = node.Path == node.Name;
            string[]? paths = node.Ancestry is { } ancestry ? (ancestry.IsNothing || ancestry.IsPart ? null : [.. ancestry.Of])
                : isRoot ? [node.Path]
                : above?.Select(path => path + "." + node.Name).ToArray();
            if (node.Index == sought.Index)
            {
                return paths;
            }

            if (sought.Path.StartsWith(node.Path + ".", StringComparison.Ordinal))
            {
                return PathsOf(node.Children, paths, sought);
            }
        }

        return null;
    }
}
