using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What a file says, as far as it could be read, and what is wrong with it.</summary>
/// <param name="Report">What was read, or null.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="Lost">What was passed over, so that names which are missing in what was read may be declared there.</param>
public sealed record ParseResult(ReportSyntax? Report, EquatableArray<TemplateDiagnostic> Diagnostics, LostPieces Lost);
