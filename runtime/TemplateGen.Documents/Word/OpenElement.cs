namespace TemplateGen.Documents.Word;

/// <summary>An element that has begun and changed what its content stands in.</summary>
/// <param name="Depth">How deep it lies.</param>
/// <param name="Name">What it is.</param>
/// <param name="Before">What it stands in itself.</param>
internal readonly record struct OpenElement(int Depth, string Name, WordContext Before);
