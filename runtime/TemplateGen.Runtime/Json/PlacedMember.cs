namespace TemplateGen.Json;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where the name starts, in bytes.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct PlacedMember(string Name, int Start, PlacedJson Value);
