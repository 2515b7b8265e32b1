using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The spans of cells that the method of a rule works on: its parameters, and the row that it looks at.</summary>
/// <remarks>
/// One span is called <c>cells</c>; several go by their tables, with an ending that keeps names of forms apart from keywords and variables. Names are
/// final once every span has been added.
/// </remarks>
internal sealed class CellSpans(ReportModel report)
{
    private readonly SortedSet<(int Table, bool IsDecimal)> _spans = [];
    private readonly SortedSet<(int Table, bool IsDecimal)> _rows = [];

    internal IEnumerable<int> Tables => _spans.Select(span => span.Table);

    internal IEnumerable<string> Parameters => _spans.Select(span => $"global::System.ReadOnlySpan<{Type(span)}> {Name(span)}");

    internal IEnumerable<string> Arguments =>
        _spans.Select(span => $"{RulesEmitter.Local(report.Tables[span.Table])}.{(span.IsDecimal ? "Decimals" : "Integers")}");

    /// <summary>Statements that state the sizes of the tables: the JIT then leaves out the checks of every index.</summary>
    internal IEnumerable<string> Sizes => _spans.Select(span =>
        $"{Name(span)} = {Name(span)}[..{CellTerm.Invariant(report.Tables[span.Table].Rows.LineCount * Width(span))}];");

    /// <summary>Statements that take the cells of the row at hand out of its table.</summary>
    internal IEnumerable<string> Rows => _rows.Select(span =>
        $"global::System.ReadOnlySpan<{Type(span)}> {RowName(span)} = {Name(span)}.Slice({Start(span)}, {CellTerm.Invariant(Width(span))});");

    /// <summary>Adds a span.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="isDecimal">Whether its cells are decimals.</param>
    /// <param name="isRow">Whether it is the row at hand that is read.</param>
    /// <returns>The name by which the cell is read.</returns>
    internal string Add(int table, bool isDecimal, bool isRow)
    {
        _spans.Add((table, isDecimal));
        if (isRow)
        {
            _rows.Add((table, isDecimal));
        }

        return isRow ? RowName((table, isDecimal)) : Name((table, isDecimal));
    }

    private string Name((int Table, bool IsDecimal) span) => _spans.Count == 1 ? "cells" : Prefix(span) + "Cells";

    private string RowName((int Table, bool IsDecimal) span) => _spans.Count == 1 ? "row" : Prefix(span) + "Row";

    private string Prefix((int Table, bool IsDecimal) span) => report.Tables[span.Table].Name + (span.IsDecimal ? "Decimal" : "");

    private string Start((int Table, bool IsDecimal) span) => Width(span) == 1 ? "line" : $"line * {CellTerm.Invariant(Width(span))}";

    private int Width((int Table, bool IsDecimal) span) => report.Tables[span.Table].Columns.LineCount;

    private static string Type((int Table, bool IsDecimal) span) => span.IsDecimal ? "decimal" : "long";
}
