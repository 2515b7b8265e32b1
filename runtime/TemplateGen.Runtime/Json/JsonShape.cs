using System.Runtime.CompilerServices;
using TemplateGen.Layout;

namespace TemplateGen.Json;

/// <summary>How the cells of a table nest in JSON: the parts of their addresses, one level a part.</summary>
/// <remarks>
/// <para>Where an address is also the beginning of others (a heading with a figure of its own), its cell stands under the empty name.</para>
/// <para>A repeated row is an array of entries: <c>{"key": "…", "cells": {…}}</c>. An entry of several rows holds those that the report has by
/// their names, one with figures of its own under the empty name: <c>{"key": "…", "rows": {"made": {…}, "sold": {…}}}</c>.</para>
/// <para>Lines within a row are an array of what each line shows; an empty array is a row whose only line is blank.</para>
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

    /// <summary>The repeated row whose entries this is an array of, or null.</summary>
    internal AxisNode? Entry { get; private set; }

    /// <summary>Whether its entries have several rows, or may have.</summary>
    internal bool IsGroup => Entry is { Children.Count: > 0 };

    /// <summary>The template line of a repeated row: of this level within an entry, or of the entries themselves where each is one row; otherwise -1.</summary>
    internal int Line { get; private set; } = -1;

    /// <summary>Whether this is an array of lines within a row.</summary>
    internal bool IsLines { get; private set; }

    internal bool HasCell => Column >= 0;

    /// <summary>The shapes of all tables.</summary>
    internal static JsonShape[] Of(Template template) => Known.GetValue(template, static made => [.. made.Tables.Select(Build)]);

    /// <summary>What nests under a name, or null.</summary>
    internal JsonShape? Child(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The levels of rows within an entry.</summary>
    internal IEnumerable<JsonShape> RowsWithin() => Line >= 0 ? [this] : _children.SelectMany(child => child.RowsWithin());

    /// <summary>The first of the cells below.</summary>
    internal JsonShape FirstCell() => HasCell ? this : _children[0].FirstCell();

    /// <summary>The columns of the cells below.</summary>
    internal IEnumerable<int> ColumnsWithin() => (HasCell ? [Column] : Enumerable.Empty<int>()).Concat(_children.SelectMany(child => child.ColumnsWithin()));

    private static JsonShape Build(TableLayout table)
    {
        JsonShape root = new(table.Name);
        foreach (AxisNode row in table.Rows.Lines)
        {
            JsonShape level = root.Descend(row, isColumn: false);
            if (row.Entry is { } entry)
            {
                level = entry.Children.Count > 0 && row.Children.Count > 0 ? level.Child(OwnCell, isNew: true) : level;
                level.Line = row.Line;
            }

            foreach (AxisNode column in table.Columns.Lines.Where(column => !table[row.Line, column.Line].IsVoid))
            {
                JsonShape cell = level.Descend(column, isColumn: true);
                cell.Row = row.Line;
                cell.Column = column.Line;
            }
        }

        return root;
    }

    private JsonShape Descend(AxisNode node, bool isColumn)
    {
        JsonShape above = node.Parent is null ? this : Descend(node.Parent, isColumn);
        if (node.Name.Length == 0)
        {
            return above;
        }

        JsonShape child = above.Child(node.Name, isNew: true);
        if (node.Entry == node)
        {
            child.Entry = isColumn ? null : node;
            child.IsLines = isColumn;
        }

        return child;
    }

    private JsonShape Child(string name, bool isNew)
    {
        if (!_byName.TryGetValue(name, out JsonShape? child) && isNew)
        {
            child = new JsonShape(name);
            _children.Add(child);
            _byName.Add(name, child);
        }

        return child!;
    }
}
