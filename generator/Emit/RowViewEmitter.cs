using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the views of a table: a property for each row, a class for each heading over rows.</summary>
internal sealed class RowViewEmitter(SourceWriter writer, ViewNames names, TableModel table)
{
    private readonly ColumnViewEmitter _columns = new(writer, names, table);

    /// <summary>Emits the classes of the table and returns the expression type and constructor argument of its property.</summary>
    /// <returns>The class that shows the table.</returns>
    internal string Emit()
    {
        if (!table.Rows.IsNamed)
        {
            string single = _columns.ClassOf(0);
            _columns.EmitClasses();
            return single;
        }

        string name = names.Take(Identifiers.Member(table.Name) + "Table", Members(table.Rows.Roots));
        EmitClass(name, $"Table <c>{SourceWriter.Xml(table.Name)}</c>{Colon(table.Labels.Count > 0 ? table.Labels[0] : "")}", table.Rows.Roots, null);
        _columns.EmitClasses();
        return name;
    }

    private static string Colon(string label) => label.Length > 0 ? ": " + SourceWriter.Xml(label) : ".";

    private static IEnumerable<string> Members(EquatableArray<NodeModel> rows) => rows.Select(row => Identifiers.Member(row.Name));

    private void EmitClass(string name, string summary, EquatableArray<NodeModel> rows, NodeModel? own)
    {
        List<Action> later = [];
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"public sealed class {name}");
        writer.Line("private readonly global::TemplateGen.Cells.CellBlock _block;");
        bool hasOwn = own is not null && own.Line >= 0;
        if (hasOwn)
        {
            writer.Line("private readonly global::TemplateGen.Cells.RowReference _row;");
        }

        writer.Line();
        if (hasOwn)
        {
            writer.Open($"internal {name}(global::TemplateGen.Cells.CellBlock block)");
            writer.Line("_block = block;");
            writer.Line($"_row = new(block, {own!.Line});");
            writer.Close();
            _columns.EmitMembers(own.Line, later, name);
        }
        else
        {
            writer.Line($"internal {name}(global::TemplateGen.Cells.CellBlock block) => _block = block;");
        }

        foreach (NodeModel row in rows)
        {
            EmitMember(row, later, name);
        }

        writer.Close().Line();
        later.ForEach(emit => emit());
    }

    private void EmitMember(NodeModel row, List<Action> later, string owner)
    {
        string member = Identifiers.Member(row.Name);
        string hiding = Identifiers.Hiding(member);
        string field = $"_{row.Name}View";
        if (row.Children.Count > 0)
        {
            IEnumerable<string> members = Members(row.Children).Concat(row.Line >= 0 ? _columns.MembersOf(row.Line) : []);
            string name = names.Take((owner.EndsWith("Table", StringComparison.Ordinal) ? Identifiers.Member(table.Name) : owner) + "_" + member, members);
            Field(name, field);
            Describe(row);
            writer.Line($"public {hiding}{name} {member} => {field} ??= new(_block);");
            later.Add(() => EmitClass(name, $"The rows under <c>{SourceWriter.Xml(row.Path)}</c>{Colon(row.Label)}", row.Children, row));
            return;
        }

        if (!table.Columns.IsNamed && row.Repetition is null)
        {
            EmitValue(row, member, hiding);
            return;
        }

        string view = _columns.ClassOf(row.Line);
        string collection = $"global::TemplateGen.Cells.RowCollection<{view}>";
        Field(row.Repetition is null ? view : collection, field);
        Describe(row);
        writer.Line(row.Repetition is null
            ? $"public {hiding}{view} {member} => {field} ??= new(new(_block, {row.Line}));"
            : $"public {hiding}{collection} {member} => {field} ??= new(_block, {row.Line}, static row => new {view}(row));");
    }

    private void EmitValue(NodeModel row, string member, string hiding)
    {
        CellModel cell = table.Cell(row.Line, 0);
        if (cell.IsVoid)
        {
            return;
        }

        ValueType type = ValueType.Of(cell.Kind);
        writer.Line();
        Describe(row);
        writer.Line($"/// <value>{SourceWriter.Xml(KindText.Of(cell.Kind))}; null where the cell holds none. Setting null makes it blank.</value>");
        writer.Open($"public {hiding}{type.Name} {member}");
        writer.Line($"get => new global::TemplateGen.Cells.RowReference(_block, {row.Line}).Get{type.Accessor}(0);");
        writer.Line($"set => new global::TemplateGen.Cells.RowReference(_block, {row.Line}).Set{type.Accessor}(0, value);");
        writer.Close();
    }

    private void Field(string type, string field)
    {
        writer.Line();
        writer.Line($"private {type}? {field};");
        writer.Line();
    }

    private void Describe(NodeModel row) => writer.Summary(row.Label.Length > 0 ? $"{row.Label} (row {row.Path})" : $"Row {row.Path}");
}
