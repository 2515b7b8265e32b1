using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>Where the rules and tables of a model stand in their file, in the model's order. Apart from the model, so that a moved line changes only this.</summary>
public sealed record TemplatePositions(EquatableArray<LinePosition> Rules, EquatableArray<AxisPositions> Tables);
