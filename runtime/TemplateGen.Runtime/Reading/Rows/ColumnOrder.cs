using TemplateGen.Layout;

namespace TemplateGen.Reading.Rows;

/// <summary>The order in which a document heads the columns under one heading of the form, or all of a table without such headings.</summary>
/// <param name="Step">The step of the first of them.</param>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns, each once.</param>
/// <param name="IsCertain">Whether they stand side by side, so that the figures below them have the same order.</param>
internal readonly record struct ColumnOrder(int Step, TableLayout Table, AxisNode[] Columns, bool IsCertain)
{
    /// <summary>Whether it is the order of the form.</summary>
    internal bool IsOfForm { get; } = Columns.SequenceEqual(Columns.OrderBy(static column => column.Line));

    /// <summary>Whether it is of the same columns as another order.</summary>
    internal bool IsLike(ColumnOrder other) => Columns[0].Parent == other.Columns[0].Parent;
}
