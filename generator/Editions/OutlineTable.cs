using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Editions;

/// <summary>The rows and columns of a table, headings included, by their paths.</summary>
internal sealed record OutlineTable(string Name, EquatableArray<string> Rows, EquatableArray<string> Columns)
{
    internal static OutlineTable Of(TableModel table) => new(table.Name, Paths(table.Rows), Paths(table.Columns));

    /// <summary>Whether there is a row or column of a path, which may begin with the name of the table.</summary>
    internal bool Has(string path, bool isRow)
    {
        EquatableArray<string> paths = isRow ? Rows : Columns;
        return paths.Contains(path) || (path.StartsWith(Name + ".", StringComparison.Ordinal) && paths.Contains(path.Substring(Name.Length + 1)));
    }

    private static EquatableArray<string> Paths(AxisModel axis) => axis.Nodes.Select(static node => node.Path).ToArray();
}
