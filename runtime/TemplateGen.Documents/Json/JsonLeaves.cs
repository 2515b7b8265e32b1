using System.Text.Json;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>Objects within objects whose names are the labels of rows and columns: <c>{"规章": {"本年制发件数": 3}, "行政规范性文件": {"本年制发件数": 61}}</c>, <c>{"规章": [3, 0], "行政规范性文件": [61, 59]}</c>.</summary>
internal static class JsonLeaves
{
    // More headings than stand above one another on any form.
    private const int MostLabels = 8;
    private const int MostGroups = 3;
    private const int LongestCell = 20;

    /// <summary>How many of some members, from one on, are rows or hold nothing but rows.</summary>
    internal static int Count(IReadOnlyList<PlacedMember> members, int start)
    {
        int end = start;
        while (end < members.Count && IsRows(members[end], 1))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>The rows that a member holds, in order.</summary>
    internal static IEnumerable<JsonLeaf> Of(PlacedMember member, string way) => Of(member, [], way);

    private static IEnumerable<JsonLeaf> Of(PlacedMember member, List<PlacedMember> above, string way)
    {
        string path = JsonWay.Member(way, member.Name);
        List<PlacedMember> labels = [.. above, member];
        return IsRow(member.Value) ? [new JsonLeaf(labels, member.Value, path)] : member.Value.Members.SelectMany(inner => Of(inner, labels, path));
    }

    private static bool IsRows(PlacedMember member, int depth) => JsonNames.AreWords(member.Name)
        && (IsRow(member.Value) || (depth < MostLabels && member.Value is { Kind: JsonValueKind.Object, Members.Count: > 0 } value && value.Members.All(inner => IsRows(inner, depth + 1))));

    private static bool IsRow(PlacedJson value) => value.Kind switch
    {
        JsonValueKind.Object => value.Members.Any(static member => JsonNames.IsFigure(member.Value)) && AreColumns(value, 1),
        JsonValueKind.Array => value.Items.Any(JsonNames.IsFigure) && value.Items.All(IsCell),
        _ => false,
    };

    /// <summary>Whether the members of a row are cells, or groups of columns that hold nothing but cells. What holds the same names twice are rows beside a figure.</summary>
    private static bool AreColumns(PlacedJson value, int depth) => value.Members.All(member => JsonNames.AreWords(member.Name)
            && (IsCell(member.Value) || (depth < MostGroups && member.Value is { Kind: JsonValueKind.Object, Members.Count: > 0 } group && AreColumns(group, depth + 1))))
        && value.Members.DistinctBy(static member => member.Name).Count() == value.Members.Count
        && value.Members.Where(static member => member.Value.Members.Count > 0).Select(static member => string.Join('\n', member.Value.Members.Select(static below => below.Name))) is var groups
        && groups.Distinct(StringComparer.Ordinal).Count() == groups.Count();

    private static bool IsCell(PlacedJson value) => JsonNames.IsPlain(value) && value.Text.Length <= LongestCell && !value.Text.Contains('\n', StringComparison.Ordinal);
}
