using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator;

/// <summary>The messages about a file.</summary>
internal sealed record FileMessages(string Path, EquatableArray<TemplateDiagnostic> Diagnostics);
