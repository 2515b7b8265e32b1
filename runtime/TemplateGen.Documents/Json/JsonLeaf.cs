using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>Figures of JSON that are a row of a table, with the names that stand over them.</summary>
/// <param name="Labels">The members on the way to them, the outermost first.</param>
/// <param name="Value">An object with a figure under each name of a column, or an array of figures.</param>
/// <param name="Way">The way to it.</param>
internal sealed record JsonLeaf(IReadOnlyList<PlacedMember> Labels, PlacedJson Value, string Way)
{
    // An object may have any number of members.
    private readonly Dictionary<string, PlacedJson>? _cells = Value.Members.Count > 0 ? Value.Members.ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal) : null;

    /// <summary>Whether it is an array, whose cells have no names.</summary>
    internal bool IsArray => _cells is null;

    /// <summary>The cell under the name of a column.</summary>
    internal PlacedJson Cell(string column) => _cells![column];

    /// <summary>Whether another row has the same columns, in whatever order.</summary>
    internal bool HasColumnsOf(JsonLeaf other) => IsArray == other.IsArray && Value.Items.Count == other.Value.Items.Count
        && Value.Members.Count == other.Value.Members.Count && Value.Members.All(member => other._cells!.ContainsKey(member.Name));
}
