namespace TemplateGen.Json;

/// <summary>The way to a value in a document, such as <c>tables.requests.component[0].cells</c>.</summary>
/// <param name="Above">The way to what holds it, or null.</param>
/// <param name="Segment">The last step: a name, or an index in brackets.</param>
internal sealed record JsonPath(JsonPath? Above, string Segment)
{
    internal JsonPath Member(string name) => new(this, name);

    internal JsonPath Item(int index) => new(this, $"[{index}]");

    /// <inheritdoc/>
    public override string ToString()
    {
        List<string> segments = [];
        for (JsonPath? path = this; path is not null; path = path.Above)
        {
            segments.Add(path.Segment);
        }

        segments.Reverse();
        return string.Join('.', segments).Replace(".[", "[", StringComparison.Ordinal);
    }
}
