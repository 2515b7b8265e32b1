using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>What an element was in the edition before: nothing, part of something, or the sum of some paths.</summary>
public sealed record AncestryModel(bool IsNothing, bool IsPart, EquatableArray<string> Of);
