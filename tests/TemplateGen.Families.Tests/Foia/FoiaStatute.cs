namespace TemplateGen.Families.Tests.Foia;

/// <summary>A statute of section IV: used how often by which component, or, where only the agency's figures were published, how often in all.</summary>
internal sealed record FoiaStatute(string Statute, string TypeWithheld, string Case, IReadOnlyDictionary<string, string>? Components, string? Total);
