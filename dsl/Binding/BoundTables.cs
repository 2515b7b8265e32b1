using System.Collections;

namespace TemplateGen.Dsl.Binding;

/// <summary>The tables of a form while it is being understood, in the order in which it prints them.</summary>
internal sealed class BoundTables : IReadOnlyList<BoundTable>
{
    private readonly List<BoundTable> _tables = [];
    private readonly Dictionary<string, BoundTable> _byName = new(StringComparer.Ordinal);

    public int Count => _tables.Count;

    public BoundTable this[int index] => _tables[index];

    /// <summary>The table with a name, or null.</summary>
    internal BoundTable? Find(string name) => _byName.TryGetValue(name, out BoundTable? table) ? table : null;

    /// <summary>The table that the fields of a section are, or null where it has only texts.</summary>
    internal BoundTable? FieldsOf(string section) => Find(section) is { IsFields: true } fields ? fields : null;

    /// <summary>Adds a table, whose name no other has.</summary>
    internal void Add(BoundTable table)
    {
        _tables.Add(table);
        _byName.Add(table.Name, table);
    }

    public IEnumerator<BoundTable> GetEnumerator() => _tables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
