using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>A check, where it stands.</summary>
/// <param name="Syntax">What is written.</param>
/// <param name="Node">The node in whose block it stands, or null for a check of the table or of a whole axis.</param>
/// <param name="Axis">The axis in whose block it stands, or null.</param>
/// <param name="IsFromGroup">Whether it came with a group used at the node, and so may stand in a table several times.</param>
/// <param name="Section">The section in which it stands, where that need not be its table's.</param>
internal sealed record BoundCheck(CheckSyntax Syntax, BoundNode? Node, BoundAxis? Axis, bool IsFromGroup, int? Section = null);
