using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the views of a table: a property for each row, a class for each heading over rows.</summary>
internal sealed class RowViewEmitter(SourceWriter writer, ViewNames names, TableModel table, ChoiceTypes choices)
{
    private readonly ColumnViewEmitter _columns = new(writer, names, table, choices);

    /// <summary>Emits the classes of the table.</summary>
    /// <returns>The class that shows the table.</returns>
    internal string Emit()
    {
        string name;
        if (table.Rows.IsNamed)
        {
            string member = Identifiers.Member(table.Name);
            name = names.Take(member + "Table", table.Rows.Roots.Select(MemberNames.OfRow));
            EmitClass(name, member, $"Table <c>{SourceWriter.Xml(table.Name)}</c>{ViewClass.Colon(table.Labels.Count > 0 ? table.Labels[0] : "")}", table.Rows.Roots, null);
        }
        else
        {
            name = _columns.ClassOf(0, "");
        }

        _columns.EmitClasses();
        return name;
    }

    /// <param name="name">The class.</param>
    /// <param name="path">The joined path from which the names of the classes below are made.</param>
    /// <param name="summary">What it shows.</param>
    /// <param name="rows">The rows below it.</param>
    /// <param name="own">The row that the class shows as well, or null.</param>
    private void EmitClass(string name, string path, string summary, IEnumerable<NodeModel> rows, NodeModel? own)
    {
        List<Action> later = [];
        ViewClass.Open(writer, name, summary, showsValues: own is { Line: >= 0 } || !table.Columns.IsNamed);
        if (own is { Line: >= 0 })
        {
            _columns.EmitMembers(own.Line, later, name);
        }

        foreach (NodeModel row in rows)
        {
            EmitMember(row, path, later);
        }

        writer.Close().Line();
        later.ForEach(emit => emit());
    }

    private void EmitMember(NodeModel row, string path, List<Action> later)
    {
        string member = MemberNames.OfRow(row);
        if (row.Children.Count == 0 && !_columns.IsShown(row.Line))
        {
            return;
        }

        writer.Line();
        string key = row.Repetition is null ? "" : ", by key";
        writer.Summary(row.Label.Length > 0 ? $"{row.Label} (row {row.Path}{key})" : $"Row {row.Path}{key}");
        string declaration = $"public {Identifiers.Hiding(member)}";
        if (row.Children.Count == 0 && row.Repetition is null && !table.Columns.IsNamed)
        {
            EmitValue(declaration, member, row.Line);
            return;
        }

        string joined = path + "_" + member;
        string view = row.Children.Count > 0 ? Group(row, joined, later) : _columns.ClassOf(row.Line, joined);
        if (row.Repetition is null)
        {
            writer.Line($"{declaration}{view} {member} => field ??= new({(row.Line >= 0 ? At(row.Line) : "_row")});");
            return;
        }

        string lines = string.Join(", ", LinesOf(row).OrderBy(line => line).Select(CellTerm.Invariant));
        writer.Line($"{declaration}global::TemplateGen.Cells.RowCollection<{view}> {member} =>");
        writer.Line($"    field ??= new(_row, [{lines}], static row => new {view}(row));");
    }

    /// <summary>The class of a heading, emitted behind the one at hand.</summary>
    private string Group(NodeModel row, string path, List<Action> later)
    {
        IEnumerable<string> members = row.Children.Select(MemberNames.OfRow).Concat(row.Line >= 0 ? _columns.MembersOf(row.Line) : []);
        string name = names.Take(path, members);
        string what = row.Repetition is null ? "The rows under" : "The rows of an entry of";
        later.Add(() => EmitClass(name, path, $"{what} <c>{SourceWriter.Xml(row.Path)}</c>{ViewClass.Colon(row.Label)}", row.Children, row));
        return name;
    }

    private static IEnumerable<int> LinesOf(NodeModel row) =>
        (row.Line >= 0 ? new[] { row.Line } : []).Concat(row.Children.SelectMany(LinesOf));

    private void EmitValue(string declaration, string member, int line)
    {
        KindModel kind = table.Cell(line, 0).Kind;
        ValueType type = ValueType.Of(kind, choices);
        writer.Line($"/// <value>{SourceWriter.Xml(KindText.Of(kind))}.</value>");
        writer.Open($"{declaration}{type.Name} {member}");
        writer.Line($"get => {type.Cast}{At(line)}.Get{type.Accessor}(0);");
        writer.Line($"set => {At(line)}.Set{type.Accessor}(0, {type.Value});");
        writer.Close();
    }

    private static string At(int line) => $"_row.At({CellTerm.Invariant(line)})";
}
