using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>The figure that the prose of the report states with one of some wordings, such as <c>收到…申请{}件</c>.</summary>
public sealed record StatedModel(EquatableArray<string> Wordings) : ExpressionModel;
