using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the views of one row: a property for each column, a class for each heading over columns.</summary>
/// <remarks>Rows whose cells are of the same types share their classes.</remarks>
internal sealed class ColumnViewEmitter(SourceWriter writer, ViewNames names, TableModel table)
{
    /// <summary>The member that holds the figure of a column which also has columns below it.</summary>
    internal const string OwnFigure = "Figure";

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly List<(string Class, int Row)> _pending = [];

    /// <summary>The class that shows a row.</summary>
    /// <param name="row">The line of the row.</param>
    internal string ClassOf(int row)
    {
        string signature = string.Join(",", table.Columns.Lines.Select(column => Type(row, column.Line)?.Accessor ?? "-"));
        if (!_classes.TryGetValue(signature, out string? name))
        {
            name = names.Take(Identifiers.Member(table.Name) + "Cells", MembersOf(table.Columns.Roots, row));
            _classes.Add(signature, name);
            _pending.Add((name, row));
        }

        return name;
    }

    /// <summary>Emits the classes that were asked for.</summary>
    internal void EmitClasses()
    {
        foreach ((string name, int row) in _pending)
        {
            EmitClass(name, $"The cells of a row of table <c>{SourceWriter.Xml(table.Name)}</c>.", table.Columns.Roots, row, null);
        }
    }

    /// <summary>Emits the properties of some columns into the class of a row that has a figure and rows below it.</summary>
    internal void EmitMembers(int row, List<Action> later, string owner)
    {
        foreach (NodeModel column in table.Columns.Roots)
        {
            EmitMember(column, row, later, owner);
        }
    }

    /// <summary>The members that a row shows.</summary>
    internal IEnumerable<string> MembersOf(int row) => MembersOf(table.Columns.Roots, row);

    private IEnumerable<string> MembersOf(EquatableArray<NodeModel> columns, int row) =>
        columns.Where(column => IsShown(column, row)).Select(Member);

    /// <summary>A table without named columns has one figure a row; a row that has rows below it, too, shows it by this name.</summary>
    private static string Member(NodeModel column) => column.Name.Length == 0 ? OwnFigure : Identifiers.Member(column.Name);

    private bool IsShown(NodeModel column, int row) =>
        (column.Line >= 0 && Type(row, column.Line) is not null) || column.Children.Any(child => IsShown(child, row));

    private ValueType? Type(int row, int column)
    {
        CellModel cell = table.Cell(row, column);
        return cell.IsVoid ? null : ValueType.Of(cell.Kind);
    }

    private void EmitClass(string name, string summary, EquatableArray<NodeModel> columns, int row, NodeModel? own)
    {
        List<Action> later = [];
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"public sealed class {name}");
        writer.Line("private readonly global::TemplateGen.Cells.RowReference _row;");
        writer.Line();
        writer.Line($"internal {name}(global::TemplateGen.Cells.RowReference row) => _row = row;");
        if (own is not null && own.Line >= 0)
        {
            EmitValue(OwnFigure, own, row);
        }

        foreach (NodeModel column in columns)
        {
            EmitMember(column, row, later, name);
        }

        writer.Close().Line();
        later.ForEach(emit => emit());
    }

    private void EmitMember(NodeModel column, int row, List<Action> later, string owner)
    {
        string member = Member(column);
        if (!IsShown(column, row))
        {
            return;
        }

        if (column.Children.Count == 0)
        {
            EmitValue(member, column, row);
            return;
        }

        IEnumerable<string> members = MembersOf(column.Children, row).Concat([OwnFigure]);
        string name = names.Take(owner + "_" + member, members);
        string field = $"_{column.Name}View";
        writer.Line();
        writer.Line($"private {name}? {field};");
        writer.Line();
        Describe(column);
        writer.Line($"public {Identifiers.Hiding(member)}{name} {member} => {field} ??= new(_row);");
        later.Add(() => EmitClass(name, $"The cells under <c>{SourceWriter.Xml(column.Path)}</c>: {SourceWriter.Xml(column.Label)}", column.Children, row, column));
    }

    private void EmitValue(string member, NodeModel column, int row)
    {
        ValueType type = Type(row, column.Line)!;
        KindModel kind = table.Cell(row, column.Line).Kind;
        writer.Line();
        Describe(column);
        writer.Line($"/// <value>{SourceWriter.Xml(KindText.Of(kind))}; null where the cell holds none. Setting null makes it blank.</value>");
        writer.Open($"public {Identifiers.Hiding(member)}{type.Name} {member}");
        writer.Line($"get => _row.Get{type.Accessor}({column.Line});");
        writer.Line($"set => _row.Set{type.Accessor}({column.Line}, value);");
        writer.Close();
    }

    private void Describe(NodeModel column) =>
        writer.Summary(column.Label.Length > 0 ? $"{column.Label} (column {column.Path})" : $"Column {column.Path}");
}
