using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>A cell or field of a form, as far as it gives a name to an enum.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The name that its enum goes by, where no other goes by it.</param>
/// <param name="Path">The name that its enum goes by otherwise.</param>
/// <param name="IsField">Whether it is a field of the head or of a section.</param>
internal sealed record ChoicePlace(KindModel Kind, string Name, string Path, bool IsField);
