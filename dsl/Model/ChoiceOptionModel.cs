using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>One option of a choice: its name, and the printed wording followed by wordings also met.</summary>
public sealed record ChoiceOptionModel(string Name, EquatableArray<string> Labels);
