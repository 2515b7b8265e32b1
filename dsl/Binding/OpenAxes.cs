using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Which axes the names of a rule leave open, with the first name that did: it is evaluated on every line of such an axis.</summary>
internal sealed class OpenAxes
{
    internal AddressSyntax? Rows { get; private set; }

    internal AddressSyntax? Columns { get; private set; }

    /// <summary>The figures that the rule refers to in its own table, for leaving out lines on which it cannot be evaluated.</summary>
    internal List<ResolvedCells> Own { get; } = [];

    /// <summary>Choices in its own table with the options for which they are tested: lines without such an option are left out.</summary>
    internal List<(ResolvedCells Cells, string Option)> Choices { get; } = [];

    /// <summary>What the rule names, with the words for it: each must be able to reach a cell. In an earlier report void cells may have been filled in.</summary>
    internal List<(ResolvedCells Cells, AddressSyntax By, bool IsPrevious)> Named { get; } = [];

    /// <summary>The table whose row at the place of the rule is tested for presence.</summary>
    internal (BoundTable Table, AddressSyntax By)? Presence { get; set; }

    /// <summary>Whether a sum was taken over rows or columns, which kinds that do not add cannot be part of.</summary>
    internal bool Sums { get; set; }

    /// <summary>Whether something is added, subtracted, multiplied or divided, which answers such as yes and no cannot be.</summary>
    internal bool Calculates { get; set; }

    /// <summary>The unit in which the rule calculates: that of the row or column that it is about, otherwise that of the first amount that it names.</summary>
    internal AmountUnit? Unit { get; set; }

    /// <summary>How many terms the rule has.</summary>
    internal int Terms { get; set; }

    internal void LeavesRows(AddressSyntax? by) => Rows ??= by;

    internal void LeavesColumns(AddressSyntax? by) => Columns ??= by;
}
