namespace TemplateGen.Families.Tests.Foia;

/// <summary>A component of an agency.</summary>
internal sealed record FoiaComponent(string Key, string Name);
