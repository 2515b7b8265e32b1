namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A sheet as it stands in the file.</summary>
internal sealed class SheetContent
{
    // How many more ranges of hidden columns begin than end at each column: a file may have as many ranges as it likes.
    private readonly int[] _hiding = new int[CellAddress.MaximumColumn + 2];
    private bool[]? _hidden;

    /// <summary>The cells in which something stands.</summary>
    internal List<SheetCell> Cells { get; } = [];

    /// <summary>The ranges that are merged.</summary>
    internal List<MergedRange> Merged { get; } = [];

    /// <summary>The rows that are hidden.</summary>
    internal HashSet<int> HiddenRows { get; } = [];

    /// <summary>Hides a range of columns, before any is asked for.</summary>
    internal void HideColumns(int first, int last)
    {
        first = Math.Max(first, 0);
        last = Math.Min(last, CellAddress.MaximumColumn);
        if (first <= last)
        {
            _hiding[first]++;
            _hiding[last + 1]--;
        }
    }

    /// <summary>Whether a column is hidden.</summary>
    internal bool IsColumnHidden(int column) => (_hidden ??= Hidden())[column];

    private bool[] Hidden()
    {
        bool[] hidden = new bool[CellAddress.MaximumColumn + 1];
        int ranges = 0;
        for (int column = 0; column < hidden.Length; column++)
        {
            ranges += _hiding[column];
            hidden[column] = ranges > 0;
        }

        return hidden;
    }
}
