using System.Text.Json;

namespace TemplateGen.Json;

/// <summary>A value of JSON with the place where it starts: what the documents of the platform do not keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in bytes.</param>
internal sealed record PlacedJson(JsonValueKind Kind, int Start)
{
    /// <summary>The text of a string, or a number as written; otherwise empty.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The members of an object, in their order.</summary>
    internal IReadOnlyList<PlacedMember> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    internal IReadOnlyList<PlacedJson> Items { get; init; } = [];

    /// <summary>The value of a member, or null; of members of one name the last, as is usual.</summary>
    internal PlacedJson? Member(string name) => Members.LastOrDefault(member => member.Name == name).Value;
}
