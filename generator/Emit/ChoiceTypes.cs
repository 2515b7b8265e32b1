using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The enums of a form: one for each kind of choice with a name, and one for each list of options without.</summary>
/// <remarks>
/// A kind gives its name. Options without one go by the column, row or field where they stand; where different options would go by one name, each of them goes by its
/// path, so that what a name means does not depend on what stands first.
/// </remarks>
internal sealed class ChoiceTypes
{
    /// <summary>The class that holds the enums.</summary>
    internal const string Container = "Choices";

    private readonly Dictionary<ChoiceKey, ChoiceType> _types = [];
    private readonly HashSet<ChoiceType> _ofFields = [];

    internal ChoiceTypes(ReportModel report)
    {
        List<ChoicePlace> places = [.. PlacesOf(report).Where(place => ChoiceType.Has(place.Kind))];
        HashSet<string> shared = [.. places.GroupBy(place => place.Name)
            .Where(group => group.Select(place => ChoiceKey.Of(place.Kind)).Distinct().Count() > 1).Select(group => group.Key)];
        ViewNames names = new();
        names.Take(Container, []);
        foreach ((KindModel kind, string name, string path, bool isField) in places)
        {
            ChoiceKey key = ChoiceKey.Of(kind);
            if (!_types.TryGetValue(key, out ChoiceType? type))
            {
                type = new ChoiceType(names.Take(shared.Contains(name) ? path : name, []), kind.Options, kind.Type == KindType.Choices);
                _types.Add(key, type);
                All.Add(type);
            }

            if (isField)
            {
                _ofFields.Add(type);
            }
        }
    }

    /// <summary>The enums, in the order of the form.</summary>
    internal List<ChoiceType> All { get; } = [];

    /// <summary>The enum of a kind, or null where it has none.</summary>
    internal ChoiceType? Of(KindModel kind) => ChoiceType.Has(kind) && _types.TryGetValue(ChoiceKey.Of(kind), out ChoiceType? type) ? type : null;

    /// <summary>Emits the enums.</summary>
    internal void Emit(SourceWriter writer)
    {
        if (All.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>The options of choices.</summary>");
        writer.Open($"public static class {Container}");
        for (int i = 0; i < All.Count; i++)
        {
            writer.LineIf(i > 0, "");
            Emit(writer, All[i]);
        }

        writer.Close();
    }

    private void Emit(SourceWriter writer, ChoiceType type)
    {
        if (_ofFields.Contains(type))
        {
            writer.Wrapped($"internal static readonly string[] {type.NamesMember} ={SourceWriter.SoftBreak}"
                + $"[{string.Join("," + SourceWriter.SoftBreak, type.Options.Select(option => SourceWriter.Literal(option.Name)))}];");
            writer.Line();
        }

        writer.Summary($"{(type.IsSeveral ? "Some of" : "One of")} {string.Join(", ", type.Options.Select(option => option.Name))}.");
        writer.LineIf(type.IsSeveral, "[global::System.Flags]");
        writer.Open($"public enum {type.Name}{(type.IsSeveral && type.Options.Count > 31 ? " : long" : "")}");
        if (type.IsSeveral)
        {
            writer.Line("/// <summary>No option: the same as a cell that is blank.</summary>");
            writer.Line($"{type.None} = 0,");
            writer.Line();
        }

        for (int i = 0; i < type.Options.Count; i++)
        {
            writer.LineIf(i > 0, "");
            ChoiceOptionModel option = type.Options[i];
            writer.Summary(option.Labels.Count > 0 ? $"{option.Labels[0]} ({option.Name})" : option.Name);
            string value = !type.IsSeveral ? CellTerm.Invariant(i) : type.Options.Count > 31 ? $"1L << {CellTerm.Invariant(i)}" : $"1 << {CellTerm.Invariant(i)}";
            writer.Line($"{Identifiers.Member(option.Name)} = {value},");
        }

        writer.Close();
    }

    private static IEnumerable<ChoicePlace> PlacesOf(ReportModel report) =>
        report.Head.SelectMany(field => OfField(field, "Head"))
            .Concat(report.Sections.SelectMany(OfSection))
            .Concat(report.Tables.SelectMany(OfTable));

    private static IEnumerable<ChoicePlace> OfField(FieldModel field, string owner)
    {
        string member = Identifiers.Member(field.Name);
        string path = owner + "_" + member;
        return (field.Kind is { } kind ? new[] { new ChoicePlace(kind, NameOf(kind, member), path, true) } : [])
            .Concat(field.Fields.SelectMany(inner => OfField(inner, path)));
    }

    private static IEnumerable<ChoicePlace> OfSection(SectionModel section)
    {
        string member = Identifiers.Member(section.Name);
        return (section.Kind is { } kind ? new[] { new ChoicePlace(kind, NameOf(kind, member), "Text_" + member, true) } : [])
            .Concat(section.Items.SelectMany(item => item.Fields.SelectMany(field => OfField(field, member)).Concat(item.Section is null ? [] : OfSection(item.Section))));
    }

    private static IEnumerable<ChoicePlace> OfTable(TableModel table)
    {
        if (!table.Cells.Any(cell => ChoiceType.Has(cell.Kind)))
        {
            return [];
        }

        NodeModel[] rows = [.. table.Rows.Lines];
        NodeModel[] columns = [.. table.Columns.Lines];
        bool[] areOfOneKind = [.. columns.Select(column => IsOfOneKind(table, rows, column))];
        return rows.SelectMany(row => columns.Select((column, i) => PlaceOf(table, row, column, areOfOneKind[i]))).OfType<ChoicePlace>();
    }

    private static bool IsOfOneKind(TableModel table, NodeModel[] rows, NodeModel column)
    {
        KindModel[] kinds = [.. rows.Select(row => table.Cell(row.Line, column.Line)).Where(cell => !cell.IsVoid).Select(cell => cell.Kind)];
        return Array.TrueForAll(kinds, kind => kind == kinds[0]);
    }

    private static ChoicePlace? PlaceOf(TableModel table, NodeModel row, NodeModel column, bool isOfOneKind)
    {
        CellModel cell = table.Cell(row.Line, column.Line);
        if (cell.IsVoid || !ChoiceType.Has(cell.Kind))
        {
            return null;
        }

        // A column of one kind says it; where rows differ, or there is but one column, they do.
        NodeModel node = (isOfOneKind && table.Columns.IsNamed) || !table.Rows.IsNamed ? column : row;
        string member = Identifiers.Member(node.Name.Length > 0 ? node.Name : table.Name);
        string path = Identifiers.Member(table.Name) + "_" + string.Join("_", node.Path.Split('.').Select(Identifiers.Member));
        return new ChoicePlace(cell.Kind, NameOf(cell.Kind, member), path, false);
    }

    private static string NameOf(KindModel kind, string member) => kind.Name is { } name ? Identifiers.Member(name) : member;
}
