using TemplateGen.Layout;

namespace TemplateGen.Reading.Rows;

/// <summary>Where a column of remarks lies.</summary>
/// <param name="Cell">The cell of its heading.</param>
/// <param name="End">Behind the last cell of the row of headings.</param>
/// <param name="Table">The table that has it.</param>
/// <param name="Before">How many columns stand before it.</param>
internal readonly record struct RemarkColumn(int Cell, int End, TableLayout Table, int Before);
