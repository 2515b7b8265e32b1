namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Cells that are merged into the first of them.</summary>
/// <param name="Top">The first row.</param>
/// <param name="Left">The first column.</param>
/// <param name="Bottom">The last row.</param>
/// <param name="Right">The last column.</param>
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Reads a range such as <c>A1:C2</c>; null where it is none, or a single cell.</summary>
    internal static MergedRange? Parse(string? text)
    {
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && CellAddress.Parse(text.AsSpan(0, colon)) is var (top, left) && CellAddress.Parse(text.AsSpan(colon + 1)) is var (bottom, right)
            && bottom >= top && right >= left && (bottom > top || right > left)
            ? new MergedRange(top, left, bottom, right)
            : null;
    }
}
