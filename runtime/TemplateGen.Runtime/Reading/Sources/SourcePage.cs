namespace TemplateGen.Reading.Sources;

/// <summary>A page of a text that has page breaks.</summary>
/// <param name="FirstLine">Its first line.</param>
/// <param name="Number">The number that it would have, where none was found on it; otherwise null.</param>
internal readonly record struct SourcePage(int FirstLine, int? Number);
