namespace TemplateGen.Rendering.Html;

/// <summary>A run of constant bytes and what follows it.</summary>
/// <param name="Start">Where the run starts among the constants of the grid.</param>
/// <param name="Length">How long it is. Before a value it ends with the <c>&gt;</c> of the opening tag, so that attributes go in before that.</param>
/// <param name="Kind">What follows.</param>
/// <param name="Index">The template line of the column, or the index of the label, of the span or of the list.</param>
/// <param name="Places">Decimal places as printed; of a list the place of the field.</param>
internal readonly record struct HtmlStep(int Start, int Length, HtmlStepKind Kind, int Index, int Places);
