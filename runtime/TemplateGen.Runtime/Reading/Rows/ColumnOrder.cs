using TemplateGen.Layout;

namespace TemplateGen.Reading.Rows;

/// <summary>The order in which a document heads the columns under one heading of the form, or all of a table without such headings.</summary>
/// <param name="Step">The step of the first of them.</param>
/// <param name="Table">The table.</param>
/// <param name="Above">The heading, or null.</param>
/// <param name="Columns">The columns, each once; those below a heading among them in the order of the form.</param>
/// <param name="IsCertain">Whether they stand side by side, so that the figures below them have the same order.</param>
internal readonly record struct ColumnOrder(int Step, TableLayout Table, AxisNode? Above, AxisNode[] Columns, bool IsCertain)
{
    /// <summary>Whether it is the order of the form.</summary>
    internal bool IsOfForm { get; } = Columns.SequenceEqual(Columns.OrderBy(static column => column.Line));

    /// <summary>Whether none of them has a heading of its own above it beside the others.</summary>
    internal bool IsFlat { get; } = Columns.All(column => column.Parent == Above);

    /// <summary>Whether it is of the same columns as another order.</summary>
    internal bool IsLike(ColumnOrder other) => Table == other.Table && Above == other.Above;
}
