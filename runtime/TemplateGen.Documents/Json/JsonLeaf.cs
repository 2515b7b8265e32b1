using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>Figures of JSON that are a row of a table, with the names that stand over them.</summary>
/// <param name="Labels">The members on the way to them, the outermost first.</param>
/// <param name="Value">An object with a figure under each name of a column, some of them perhaps within that of a group of columns, or an array of figures.</param>
/// <param name="Way">The way to it.</param>
internal sealed record JsonLeaf(IReadOnlyList<PlacedMember> Labels, PlacedJson Value, string Way)
{
    // Names of JSON may hold any character; hardly any holds this one.
    private const char Within = '\u001F';

    // An object may have any number of members.
    private readonly Dictionary<string, PlacedJson>? _cells = Value.Members.Count > 0 ? ColumnsOf(Value).ToDictionary(KeyOf, static names => names[^1].Value, StringComparer.Ordinal) : null;

    /// <summary>Whether it is an array, whose cells have no names.</summary>
    internal bool IsArray => _cells is null;

    /// <summary>The names over each of its cells in order, the outermost first; none for an array.</summary>
    internal IReadOnlyList<IReadOnlyList<PlacedMember>> Columns => ColumnsOf(Value);

    /// <summary>The cell under the names of a column.</summary>
    internal PlacedJson Cell(IReadOnlyList<PlacedMember> column) => _cells![KeyOf(column)];

    /// <summary>Whether another row has the same columns, in whatever order.</summary>
    internal bool HasColumnsOf(JsonLeaf other) => IsArray == other.IsArray && Value.Items.Count == other.Value.Items.Count
        && _cells?.Count == other._cells?.Count && (_cells is null || _cells.Keys.All(other._cells!.ContainsKey));

    private static List<IReadOnlyList<PlacedMember>> ColumnsOf(PlacedJson value) => [.. value.Members.SelectMany(static member =>
        member.Value.Members.Count == 0 ? (IEnumerable<IReadOnlyList<PlacedMember>>)[[member]] : ColumnsOf(member.Value).Select(below => (IReadOnlyList<PlacedMember>)[member, .. below]))];

    private static string KeyOf(IReadOnlyList<PlacedMember> column) => string.Join(Within, column.Select(static member => member.Name));
}
