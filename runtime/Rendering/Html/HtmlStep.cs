using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>What follows a run of constant bytes in a grid.</summary>
internal enum HtmlStepKind : byte
{
    /// <summary>Nothing: the run ends a row.</summary>
    None,

    /// <summary>A whole number, printed as its digits.</summary>
    Integer,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>A value of another kind.</summary>
    Other,

    /// <summary>The key of a repeated row.</summary>
    Key,

    /// <summary>A label with slots.</summary>
    Slots,

    /// <summary>How many rows a label spans where some of them are repeated.</summary>
    RowSpan,
}

/// <summary>A run of constant bytes and what follows it.</summary>
/// <param name="Start">Where the run starts among the constants of the grid.</param>
/// <param name="Length">How long it is. Before a value it ends with the <c>&gt;</c> of the opening tag, so that attributes go in before that.</param>
/// <param name="Kind">What follows.</param>
/// <param name="Index">The template line of the column, or the index of the label or of the span.</param>
/// <param name="Places">Decimal places as printed.</param>
internal readonly record struct HtmlStep(int Start, int Length, HtmlStepKind Kind, int Index, int Places);

/// <summary>One row of a grid.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="Line">The template line of its values; -1 where it prints none.</param>
/// <param name="IsRepeated">Whether it is printed once for each entry, and once empty where there is none.</param>
/// <param name="Opening">What stands before the row however often it is printed: the ends and beginnings of groups of rows.</param>
/// <param name="First">The row.</param>
/// <param name="Further">The row for further entries: without the labels that span all of them.</param>
internal sealed record HtmlRow(int Table, int Line, bool IsRepeated, HtmlStep Opening, HtmlStep[] First, HtmlStep[] Further);

/// <summary>How many rows a label spans.</summary>
/// <param name="Rows">The printed rows that it covers.</param>
internal sealed record HtmlSpan(IReadOnlyList<PrintedRow> Rows);
