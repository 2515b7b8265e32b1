using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What a file says, as far as it could be read, and what is wrong with it.</summary>
public sealed record ParseResult(ReportSyntax? Report, EquatableArray<TemplateDiagnostic> Diagnostics);
