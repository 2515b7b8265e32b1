using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The spans of cells that the method of a rule works on: its parameters, and the rows that it looks at.</summary>
/// <remarks>
/// Where every report has the same rows, a method takes the cells of a table; where rows are repeated, it takes the table and finds its rows. One span is
/// called <c>cells</c>; several go by their tables, with an ending that keeps names of forms apart from keywords and variables. Names are final once
/// every span has been added.
/// </remarks>
internal sealed class CellSpans(FormLines lines, RuleModel rule)
{
    private readonly SortedSet<CellSpan> _spans = new(CellSpan.InOrder);
    private readonly SortedSet<CellSpan> _wholes = new(CellSpan.InOrder);
    private readonly SortedSet<CellSpan> _here = new(CellSpan.InOrder);
    private readonly SortedSet<CellSpan> _fixed = new(CellSpan.InOrder);
    private readonly List<int> _tables = [];
    private readonly List<int> _asked = [];

    /// <summary>The tables of which the rule reads a cell or a state, in order.</summary>
    internal IReadOnlyList<int> Tables => _asked;

    /// <summary>Whether decimals of a table are read.</summary>
    internal bool HasDecimals(int table) => _spans.Contains(new CellSpan(table, true));

    internal IEnumerable<string> Parameters => _tables.SelectMany(table => lines.Varies(table)
        ? [$"global::TemplateGen.Cells.CellBlock {Block(table)}"]
        : _spans.Where(span => span.Table == table).Select(span => $"global::System.ReadOnlySpan<{Type(span)}> {Name(span)}"));

    internal IEnumerable<string> Arguments => _tables.SelectMany(table => lines.Varies(table)
        ? [RulesEmitter.Local(lines.Report.Tables[table])]
        : _spans.Where(span => span.Table == table).Select(span => $"{RulesEmitter.Local(lines.Report.Tables[table])}.{Storage(span)}"));

    /// <summary>Statements that state the sizes of the tables: the JIT then leaves out the checks of every index.</summary>
    internal IEnumerable<string> Sizes => _spans.Where(span => !lines.Varies(span.Table)).Select(span =>
        $"{Name(span)} = {Name(span)}[..{CellTerm.Invariant(lines.Of(span.Table, true).Length * Width(span.Table))}];");

    /// <summary>Statements that find the cells of tables with repeated rows, and those of their rows that are not repeated.</summary>
    internal IEnumerable<string> Found => _wholes.Where(span => lines.Varies(span.Table)).Select(span => $"{Declare(span, Name(span))}{Block(span.Table)}.{Storage(span)};")
        .Concat(_fixed.Select(row => $"{Declare(row, FixedName(row))}{Name(row)}"
            + $".Slice({Block(row.Table)}.RowOf({CellTerm.Invariant(row.Line)}) * {CellTerm.Invariant(Width(row.Table))}, {CellTerm.Invariant(Width(row.Table))});"));

    /// <summary>Statements that take the cells of the row at hand out of its table, and those of what stands for it in other tables.</summary>
    internal IEnumerable<string> Rows => _here.Select(span => Declare(span, RowName(span)) + (span.Table == rule.Table || !lines.Varies(span.Table)
        ? $"{Name(span)}.Slice({Start(span)}, {CellTerm.Invariant(Width(span.Table))});"
        : $"global::TemplateGen.Cells.CellRows.{Storage(span)}({Block(span.Table)},"
            + $"{SourceWriter.SoftBreak}global::TemplateGen.Cells.CellRows.Find({Block(span.Table)}, {LineThere(span.Table)}, {Block(rule.Table)}, line));"));

    /// <summary>Adds the cells of a table.</summary>
    internal string AddCells(int table, bool isDecimal)
    {
        CellSpan span = Add(table, isDecimal);
        _wholes.Add(span);
        return Name(span);
    }

    /// <summary>Adds the row at hand, or what stands for it in another table.</summary>
    internal string AddHere(int table, bool isDecimal)
    {
        CellSpan span = Add(table, isDecimal);
        if (table == rule.Table || !lines.Varies(table))
        {
            _wholes.Add(span);
        }

        _here.Add(span);
        return RowName(span);
    }

    /// <summary>Adds a row of its own of a table that has repeated ones too.</summary>
    internal string AddFixed(int table, bool isDecimal, int line)
    {
        AddCells(table, isDecimal);
        CellSpan row = new(table, isDecimal, line);
        _fixed.Add(row);
        return FixedName(row);
    }

    /// <summary>Notes a table of which no more is asked than that none of its cells is open.</summary>
    internal void Watch(int table) => Note(_asked, table);

    /// <summary>Adds a table whose rows are gone through as a whole.</summary>
    internal string AddBlock(int table)
    {
        Read(table);
        return Block(table);
    }

    /// <summary>The parameter that is a table with repeated rows.</summary>
    internal string Block(int table) => _tables.Count == 1 ? "block" : RulesEmitter.Local(lines.Report.Tables[table]);

    private CellSpan Add(int table, bool isDecimal)
    {
        CellSpan span = new(table, isDecimal);
        Read(table);
        _spans.Add(span);
        return span;
    }

    private void Read(int table)
    {
        Note(_tables, table);
        Note(_asked, table);
    }

    private static void Note(List<int> sorted, int table)
    {
        int place = sorted.BinarySearch(table);
        if (place < 0)
        {
            sorted.Insert(~place, table);
        }
    }

    private string Name(CellSpan span) => IsLone ? "cells" : Joined(span, "Cells");

    private string RowName(CellSpan span) => IsLone ? "row" : Joined(span, "Row");

    private string FixedName(CellSpan row) => RowName(row) + CellTerm.Invariant(row.Line);

    private bool IsLone => _spans.Count == 1 && _tables.Count == 1;

    /// <summary>The table first and what it is behind, so that no other table's name can run into it.</summary>
    private string Joined(CellSpan span, string what) => lines.Report.Tables[span.Table].Name + what + (span.IsDecimal ? "Decimal" : "");

    private string Start(CellSpan span) => Width(span.Table) == 1 ? "line" : $"line * {CellTerm.Invariant(Width(span.Table))}";

    /// <summary>The template line in another table for the row at hand.</summary>
    private string LineThere(int table)
    {
        int first = rule.Rows is { Count: > 0 } rows ? rows[0] : 0;
        int there = lines.Counterpart(rule.Table, first, table, isRows: true);
        string own = $"{Block(rule.Table)}.LineOf(line)";
        return rule.Rows is not { Count: > 1 } ? CellTerm.Invariant(there)
            : there == first ? own
            : there > first ? $"{own} + {CellTerm.Invariant(there - first)}"
            : $"{own} - {CellTerm.Invariant(first - there)}";
    }

    private int Width(int table) => lines.Of(table, false).Length;

    private static string Declare(CellSpan span, string name) => $"global::System.ReadOnlySpan<{Type(span)}> {name} ={SourceWriter.SoftBreak}";

    private static string Storage(CellSpan span) => span.IsDecimal ? "Decimals" : "Integers";

    private static string Type(CellSpan span) => span.IsDecimal ? "decimal" : "long";
}
