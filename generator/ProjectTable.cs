using TemplateGen.Dsl.Collections;

namespace TemplateGen.Generator;

/// <summary>Something of several files of a project, in order.</summary>
/// <remarks>
/// A class around an array that would be a value of its own: for each step over a struct the runtime compiles all that Roslyn does with a step anew,
/// which took a compiler just started longer than parsing a template.
/// </remarks>
internal sealed record ProjectTable<T>(EquatableArray<T> Items)
{
    internal static ProjectTable<T> Of(IEnumerable<T> items) => new(items.ToArray());
}
