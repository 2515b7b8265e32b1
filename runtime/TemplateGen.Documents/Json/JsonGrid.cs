using System.Globalization;
using System.Text.Json;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>A table whose rows and columns a program named by their numbers, objects within an object: <c>{"0": {"0": …}, "1": {"0": …}}</c>. Which of them are the rows it does not say (pandas writes either).</summary>
internal static class JsonGrid
{
    private const int FewestLines = 2;
    private const int FewestFigures = 2;

    /// <summary>The rows of such a table: those lines, of the two ways to take it, of which more are figures behind a label or without one; null where an object is none.</summary>
    internal static List<List<PlacedJson>>? Of(PlacedJson value)
    {
        if (!IsNumbered(value) || !value.Members.All(static member => IsNumbered(member.Value) && member.Value.Members.All(static cell => JsonNames.IsPlain(cell.Value))))
        {
            return null;
        }

        List<List<PlacedJson>> outer = [.. value.Members.Select(static member => member.Value.Members.Select(static cell => cell.Value).ToList())];
        if (outer.Exists(line => line.Count != outer[0].Count))
        {
            return null;
        }

        List<List<PlacedJson>> inner = [.. Enumerable.Range(0, outer[0].Count).Select(place => outer.Select(line => line[place]).ToList())];
        return Share(inner) > Share(outer) ? inner : outer;
    }

    private static bool IsNumbered(PlacedJson value) => value.Kind == JsonValueKind.Object && value.Members.Count >= FewestLines
        && value.Members.Index().All(static member => member.Item.Name == member.Index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The share of lines that end in figures and have no label behind the first of them.</summary>
    private static double Share(List<List<PlacedJson>> lines) => lines.Count(IsRow) / (double)lines.Count;

    private static bool IsRow(List<PlacedJson> line)
    {
        int labels = line.FindIndex(JsonNames.IsFigure);
        return labels >= 0 && line.Count - labels >= FewestFigures && line.Skip(labels).All(static cell => JsonNames.IsFigure(cell) || cell.Text.Length == 0);
    }
}
