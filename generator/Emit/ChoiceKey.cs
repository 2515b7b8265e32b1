using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>What kinds have in common that become one enum.</summary>
internal sealed record ChoiceKey(string? Kind, bool IsSeveral, EquatableArray<ChoiceOptionModel> Options)
{
    internal static ChoiceKey Of(KindModel kind) => new(kind.Name, kind.Type == KindType.Choices, kind.Options);
}
