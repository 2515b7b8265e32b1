using System.Globalization;
using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Members of the definition. What has its usual value is left out there.</summary>
internal static class DefinitionJson
{
    internal static JsonElement.ArrayEnumerator Items(this JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : default;

    internal static string? Text(this JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    internal static string[] Texts(this JsonElement owner, string name) => [.. owner.Items(name).Select(static text => text.GetString()!)];

    internal static int? Number(this JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement number) ? number.GetInt32() : null;

    internal static int[]? Numbers(this JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement numbers) ? [.. numbers.EnumerateArray().Select(static number => number.GetInt32())] : null;

    internal static decimal? Decimal(this JsonElement owner, string name) =>
        owner.Text(name) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    internal static bool Flag(this JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();
}
