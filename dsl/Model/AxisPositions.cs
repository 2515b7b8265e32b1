using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>Where the elements of a table stand in the file: the table, and the nodes of its axes by index.</summary>
public sealed record AxisPositions(LinePosition Table, EquatableArray<LinePosition> Rows, EquatableArray<LinePosition> Columns);
