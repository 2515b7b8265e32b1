using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>A field of the head or a text of a section, with how it is called from everywhere and where it stands in the file.</summary>
internal sealed record OutsideField(string Address, ResolvedField Field, SourceSpan Span);
