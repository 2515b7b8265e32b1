using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Printed;

/// <summary>A cell as the form prints it.</summary>
/// <param name="Sort">What stands in it.</param>
/// <param name="Label">Its wording, of a label.</param>
/// <param name="Line">The template line, of a value.</param>
/// <param name="Column">The column, of a value.</param>
/// <param name="Labels">Of a key: the labels of the rows of the form, with which it must not be taken for one.</param>
internal readonly record struct ExpectedCell(ExpectedSort Sort, PrintedWording? Label = null, int Line = -1, int Column = -1, IReadOnlySet<string>? Labels = null)
{
    internal static ExpectedCell Blank { get; } = new(ExpectedSort.Blank);

    internal static ExpectedCell Any { get; } = new(ExpectedSort.Any);

    internal static ExpectedCell Key(TableLayout table) =>
        new(ExpectedSort.Key, Labels: table.Rows.Nodes.SelectMany(static node => node.Labels).Select(LabelFolding.FoldText).ToHashSet(StringComparer.Ordinal));

    internal static ExpectedCell Of(params IEnumerable<string> labels) => PrintedWording.Of(labels) is { IsBlank: false } wording ? new(ExpectedSort.Label, wording) : Blank;

    internal static ExpectedCell Value(int line, int column) => new(ExpectedSort.Value, null, line, column);

    /// <summary>Whether a cell of a document may be this one.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isEmpty">Whether it stands where the report has no entries.</param>
    internal bool Allows(in SourceCell cell, bool isEmpty) => Sort switch
    {
        ExpectedSort.Blank => cell.IsBlank,
        ExpectedSort.Label => Label!.Says(cell),
        ExpectedSort.Key => cell.IsBlank == isEmpty && (isEmpty || !Labels!.Contains(LabelFolding.FoldText(PrintedCellText.Of(cell)))),
        _ => !isEmpty || cell.IsBlank,
    };
}
