namespace TemplateGen.Dsl.Binding;

/// <summary>Where a rule stands, as far as names depend on it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Axis">The axis on which names are looked up first, or null for a check of the table.</param>
/// <param name="Node">The node from which names are looked up outwards, or null.</param>
/// <param name="Subject">For a relation: the node that it is about; its axis is closed. Otherwise null.</param>
/// <param name="IsPresence">Whether it is a condition behind <c>present when</c>.</param>
internal sealed record RuleScope(BoundTable Table, BoundAxis? Axis, BoundNode? Node, BoundNode? Subject, bool IsPresence = false);
