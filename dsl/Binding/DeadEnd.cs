using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Where an address ends that stands for nothing.</summary>
/// <param name="Part">The part that leads no further.</param>
/// <param name="After">The node behind which it stands; null where it is the first name of an axis or table.</param>
/// <param name="Both">The table in which it is a row as well as a column, with nothing behind it that tells which; otherwise null.</param>
internal sealed record DeadEnd(AddressPartSyntax Part, BoundNode? After = null, BoundTable? Both = null);
