using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator.Editions;

/// <summary>A message about what a file says of the edition before; its place is found when it is reported.</summary>
internal sealed record EditionMessage(string Path, LookBackPlace Place, TemplateDiagnostic Diagnostic);
