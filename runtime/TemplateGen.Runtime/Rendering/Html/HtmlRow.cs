using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>One row of a grid.</summary>
/// <param name="Printed">The printed row.</param>
/// <param name="Table">The index of the table.</param>
/// <param name="Line">The template line of its values; -1 where it prints none.</param>
/// <param name="Opening">What stands before the row however often it is printed: the ends and beginnings of groups of rows.</param>
/// <param name="First">The row.</param>
/// <param name="Further">The row for further entries: without the labels that span all of them.</param>
/// <param name="Lines">What further lines within the row show; empty where it has but one.</param>
internal sealed record HtmlRow(PrintedRow Printed, int Table, int Line, HtmlStep Opening, HtmlStep[] First, HtmlStep[] Further, HtmlStep[] Lines);
