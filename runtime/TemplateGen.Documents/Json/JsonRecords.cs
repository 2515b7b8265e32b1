using System.Text.Json;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>Objects side by side as a table: a column for each name, whatever the order of the members, which has no meaning in JSON.</summary>
internal sealed class JsonRecords
{
    private readonly List<JsonColumn> _columns;

    private JsonRecords(List<JsonColumn> columns) => _columns = columns;

    /// <summary>The columns that are read, in the order in which their names first stand.</summary>
    internal IEnumerable<JsonColumn> Columns => _columns.Where(static column => !column.IsLeftOut);

    /// <summary>The columns whose figures are left out.</summary>
    internal IEnumerable<JsonColumn> LeftOut => _columns.Where(static column => column.IsLeftOut);

    /// <summary>Whether the names are the headings of the columns.</summary>
    internal bool HasHeadings => Columns.Any(static column => JsonNames.AreWords(column.Name)) && Columns.All(static column => !column.IsList);

    /// <summary>The table that objects are, or null where they are none: something else in them, a name twice, lists that are not equally long and do not end each row.</summary>
    /// <param name="records">The objects.</param>
    internal static JsonRecords? Of(IReadOnlyList<PlacedJson> records)
    {
        if (records.Count < 2)
        {
            return null;
        }

        Dictionary<string, JsonColumn> columns = new(StringComparer.Ordinal);
        List<JsonColumn> ordered = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PlacedJson record in records)
        {
            if (record.Kind != JsonValueKind.Object || record.Members.Count < 2)
            {
                return null;
            }

            seen.Clear();
            foreach (PlacedMember member in Members(record))
            {
                if (!columns.TryGetValue(member.Name, out JsonColumn? column))
                {
                    column = new JsonColumn(member.Name, member.Start);
                    columns.Add(member.Name, column);
                    ordered.Add(column);
                }

                if (!seen.Add(member.Name) || !column.Take(member.Value))
                {
                    return null;
                }
            }
        }

        if (ordered.FindIndex(static column => column.IsRagged) is >= 0 and var ragged && ragged < ordered.Count - 1)
        {
            return null;
        }

        LeaveOut(ordered);
        return new JsonRecords(ordered);
    }

    /// <summary>The values of an object in the order of the columns; null for names that it does not have.</summary>
    /// <param name="record">The object.</param>
    internal IEnumerable<(JsonColumn Column, PlacedJson? Value)> Values(PlacedJson record)
    {
        Dictionary<string, PlacedJson> values = Members(record).ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal);
        return Columns.Select(column => (column, values.GetValueOrDefault(column.Name)));
    }

    /// <summary>The members of an object; those of an object in it stand in its place where they are named in words: <c>{"name": "规章", "values": {"本年制发件数": 3}}</c>.</summary>
    private static IEnumerable<PlacedMember> Members(PlacedJson record) => record.Members.SelectMany(static member =>
        member.Value is { Kind: JsonValueKind.Object, Members.Count: > 0 } inner && inner.Members.All(static own => JsonNames.AreWords(own.Name) && JsonNames.IsPlain(own.Value)) ? inner.Members : [member]);

    /// <summary>
    /// Leaves out figures under names of a program, such as <c>id</c> or <c>total</c>: which column they are, only that program knows. Where they are the only figures
    /// of a record, or their names count them, the order in which they stand is that of the table.
    /// </summary>
    private static void LeaveOut(List<JsonColumn> columns)
    {
        List<JsonColumn> figures = [.. columns.Where(static column => column.HasFigures)];
        List<JsonColumn> unknown = [.. figures.Where(static column => !JsonNames.AreWords(column.Name) && !column.IsList)];
        if (figures.Count > 1 && (unknown.Count < figures.Count || !JsonNames.CountUp(unknown.Select(static column => column.Name))))
        {
            unknown.ForEach(static column => column.IsLeftOut = true);
        }
    }
}
