using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator;

/// <summary>What came of a file. The model is null where a message is an error.</summary>
internal sealed record UnderstoodTemplate(
    TemplateFile File,
    ReportModel? Model,
    TemplatePositions? Positions,
    EquatableArray<TemplateDiagnostic> Diagnostics);
