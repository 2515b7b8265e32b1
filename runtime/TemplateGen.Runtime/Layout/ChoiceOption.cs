namespace TemplateGen.Layout;

/// <summary>One option of a choice.</summary>
/// <param name="Name">The name for programs.</param>
/// <param name="Labels">The printed wording first, then wordings also met.</param>
public sealed record ChoiceOption(string Name, IReadOnlyList<string> Labels);
