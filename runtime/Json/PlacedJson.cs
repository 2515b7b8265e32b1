using System.Text.Json;

namespace TemplateGen.Json;

/// <summary>A value of JSON with the place where it starts: what the documents of the platform do not keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in bytes.</param>
internal sealed record PlacedJson(JsonValueKind Kind, int Start)
{
    /// <summary>The text of a string, or a number as written; otherwise empty.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Where it ends, in bytes.</summary>
    internal int End { get; set; }

    /// <summary>The members of an object, in their order.</summary>
    internal List<PlacedMember> Members { get; } = [];

    /// <summary>The items of an array.</summary>
    internal List<PlacedJson> Items { get; } = [];

    /// <summary>The value of a member, or null; of members of one name the last, as is usual.</summary>
    internal PlacedJson? Member(string name) => Members.FindLast(member => member.Name == name).Value;
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where the name starts, in bytes.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct PlacedMember(string Name, int Start, PlacedJson Value);
