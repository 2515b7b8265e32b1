using System.Runtime.CompilerServices;
using TemplateGen.Layout;

namespace TemplateGen.Json;

/// <summary>How the cells of a table nest in JSON: the parts of their addresses, one level a part.</summary>
/// <remarks>
/// Where an address is also the beginning of others (a heading with a figure of its own), its cell stands under the empty name.
/// </remarks>
internal sealed class JsonShape
{
    /// <summary>The name under which the own cell of a level with further levels stands.</summary>
    internal const string OwnCell = "";

    private static readonly ConditionalWeakTable<Template, JsonShape[]> Known = [];

    private readonly List<JsonShape> _children = [];
    private readonly Dictionary<string, JsonShape> _byName = new(StringComparer.Ordinal);

    private JsonShape(string name) => Name = name;

    /// <summary>The part of the address.</summary>
    internal string Name { get; }

    /// <summary>What nests in it, in the order of the template.</summary>
    internal IReadOnlyList<JsonShape> Children => _children;

    /// <summary>The template line of the row of its cell, or -1.</summary>
    internal int Row { get; private set; } = -1;

    /// <summary>The template line of the column of its cell, or -1.</summary>
    internal int Column { get; private set; } = -1;

    /// <summary>The repeated template line for which this is an array, or -1.</summary>
    internal int RepeatedLine { get; private set; } = -1;

    internal bool HasCell => Column >= 0;

    /// <summary>The shapes of all tables.</summary>
    internal static JsonShape[] Of(Template template) => Known.GetValue(template, static made => [.. made.Tables.Select(Build)]);

    /// <summary>What nests under a name, or null.</summary>
    internal JsonShape? Child(string name) => _byName.GetValueOrDefault(name);

    private static JsonShape Build(TableLayout table)
    {
        JsonShape root = new(table.Name);
        foreach (AxisNode row in table.Rows.Lines)
        {
            JsonShape level = root.Descend(row);
            if (row.Repetition is not null)
            {
                level.RepeatedLine = row.Line;
            }

            foreach (AxisNode column in table.Columns.Lines.Where(column => !table[row.Line, column.Line].IsVoid))
            {
                JsonShape cell = level.Descend(column);
                cell.Row = row.Line;
                cell.Column = column.Line;
            }
        }

        return root;
    }

    private JsonShape Descend(AxisNode node)
    {
        JsonShape above = node.Parent is null ? this : Descend(node.Parent);
        if (node.Name.Length == 0)
        {
            return above;
        }

        if (!above._byName.TryGetValue(node.Name, out JsonShape? child))
        {
            child = new JsonShape(node.Name);
            above._children.Add(child);
            above._byName.Add(node.Name, child);
        }

        return child;
    }
}
