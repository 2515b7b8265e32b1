namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A sheet as it stands in the file.</summary>
internal sealed class SheetContent
{
    /// <summary>The cells in which something stands.</summary>
    internal List<SheetCell> Cells { get; } = [];

    /// <summary>The ranges that are merged.</summary>
    internal List<MergedRange> Merged { get; } = [];

    /// <summary>The rows that are hidden.</summary>
    internal HashSet<int> HiddenRows { get; } = [];

    /// <summary>The columns that are hidden, in ranges.</summary>
    internal List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <summary>Whether a column is hidden.</summary>
    internal bool IsColumnHidden(int column)
    {
        foreach ((int first, int last) in HiddenColumns)
        {
            if (column >= first && column <= last)
            {
                return true;
            }
        }

        return false;
    }
}
