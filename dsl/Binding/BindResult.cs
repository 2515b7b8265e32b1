using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>What a file means, or why it means nothing: the model is null where some message is an error.</summary>
public sealed record BindResult(ReportModel? Model, TemplatePositions? Positions, EquatableArray<TemplateDiagnostic> Diagnostics);
