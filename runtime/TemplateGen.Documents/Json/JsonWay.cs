using System.Globalization;

namespace TemplateGen.Documents.Json;

/// <summary>The way to a value, such as <c>data.rows[4]</c>, told as far as anyone reads it.</summary>
internal static class JsonWay
{
    /// <summary>A place has its line and column besides, and a way of names without end must not be kept for each cell below it.</summary>
    private const int Longest = 200;

    /// <summary>The way to a member of what a way leads to.</summary>
    internal static string Member(string way, string name) => Step(way, way.Length == 0 ? "" : ".", name);

    /// <summary>The way to an item of what a way leads to.</summary>
    internal static string Item(string way, int index) => Step(way, "", string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    private static string Step(string way, string separator, string step) => way.Length > Longest ? way
        : way.Length + separator.Length + step.Length <= Longest ? way + separator + step
        : string.Concat(way, separator, step.AsSpan(0, Math.Clamp(Longest - way.Length - separator.Length, 0, step.Length))) + "…";
}
