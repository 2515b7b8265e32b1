using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the views of one row: a property for each column, a class for each heading over columns.</summary>
/// <remarks>Rows whose cells are of the same kinds share their classes.</remarks>
internal sealed class ColumnViewEmitter(SourceWriter writer, ViewNames names, TableModel table, ChoiceTypes choices)
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly List<(string Class, int Row)> _pending = [];

    /// <summary>The class that shows a row.</summary>
    /// <param name="row">The line of the row.</param>
    /// <param name="path">The joined path of the row, for rows that differ from the first.</param>
    internal string ClassOf(int row, string path)
    {
        string signature = string.Join(",", table.Columns.Lines.Select(column => Kind(row, column.Line) is { } kind
            ? ValueType.Of(kind, choices).Accessor + KindText.Of(kind)
            : "-"));
        if (!_classes.TryGetValue(signature, out string? name))
        {
            name = names.Take(_classes.Count == 0 ? Identifiers.Member(table.Name) + "Cells" : path, MembersOf(row));
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

    /// <summary>Emits the properties of all columns into the class of a row that has a figure and rows below it.</summary>
    internal void EmitMembers(int row, List<Action> later, string owner)
    {
        foreach (NodeModel column in table.Columns.Roots)
        {
            EmitMember(column, row, later, owner);
        }
    }

    /// <summary>Whether a row has a cell at all.</summary>
    internal bool IsShown(int row) => table.Columns.Roots.Any(column => IsShown(column, row));

    /// <summary>The members that a row shows.</summary>
    internal IEnumerable<string> MembersOf(int row) => MembersOf(table.Columns.Roots, row);

    private IEnumerable<string> MembersOf(EquatableArray<NodeModel> columns, int row) =>
        columns.Where(column => IsShown(column, row)).Select(MemberNames.OfColumn);

    private bool IsShown(NodeModel column, int row) =>
        (column.Line >= 0 && Kind(row, column.Line) is not null) || column.Children.Any(child => IsShown(child, row));

    private KindModel? Kind(int row, int column) => table.Cell(row, column) is { IsVoid: false, Kind: var kind } ? kind : null;

    private void EmitClass(string name, string summary, EquatableArray<NodeModel> columns, int row, NodeModel? own)
    {
        List<Action> later = [];
        ViewClass.Open(writer, name, summary, showsValues: own is { Line: >= 0 } || columns.Any(column => column.Children.Count == 0));
        if (own is { Line: >= 0 } && Kind(row, own.Line) is { } kind)
        {
            EmitValue(MemberNames.OwnFigure, own, kind);
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
        if (!IsShown(column, row))
        {
            return;
        }

        string member = MemberNames.OfColumn(column);
        if (column.Children.Count == 0 && column.Repetition is null)
        {
            EmitValue(member, column, table.Cell(row, column.Line).Kind);
            return;
        }

        string name = names.Take(owner + "_" + member, MembersOf(column.Children, row).Concat([MemberNames.OwnFigure]));
        string what = column.Repetition is null ? "The cells under" : "A line within a row:";
        later.Add(() => EmitClass(name, $"{what} <c>{SourceWriter.Xml(column.Path)}</c>{ViewClass.Colon(column.Label)}", column.Children, row, column));
        writer.Line();
        Describe(column);
        string hiding = Identifiers.Hiding(member);
        if (column.Repetition is null)
        {
            writer.Line($"public {hiding}{name} {member} => field ??= new(_row);");
            return;
        }

        writer.Line($"public {hiding}global::TemplateGen.Cells.LineCollection<{name}> {member} =>");
        writer.Line($"    field ??= new(_row, static line => new {name}(line));");
    }

    private void EmitValue(string member, NodeModel column, KindModel kind)
    {
        ValueType type = ValueType.Of(kind, choices);
        writer.Line();
        Describe(column);
        writer.Line($"/// <value>{SourceWriter.Xml(KindText.Of(kind))}.</value>");
        writer.Open($"public {Identifiers.Hiding(member)}{type.Name} {member}");
        writer.Line($"get => {type.Cast}_row.Get{type.Accessor}({CellTerm.Invariant(column.Line)});");
        writer.Line($"set => _row.Set{type.Accessor}({CellTerm.Invariant(column.Line)}, {type.Value});");
        writer.Close();
    }

    private void Describe(NodeModel column) => writer.Summary(
        !table.Columns.IsNamed ? "The figure of this row itself"
        : column.Label.Length > 0 ? $"{column.Label} (column {column.Path})"
        : $"Column {column.Path}");
}
