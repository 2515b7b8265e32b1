using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>A cell of a table with its lines.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Place">Where the cell begins.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal readonly record struct PageCell(PageLine[] Lines, SourcePlace Place, int ColumnSpan, int RowSpan)
{
    /// <summary>The cell as all adapters make it.</summary>
    internal SourceCell ToSource()
    {
        SourceLine[] lines = Lines.Length == 0 ? [] : Array.ConvertAll(Lines, static line => line.Line);
        return new SourceCell(IsVertical(lines) ? [lines[0] with { Text = string.Concat(lines.Select(static line => line.Text)) }] : lines, Place, ColumnSpan, RowSpan);
    }

    /// <summary>Whether each line is one ideograph: a label that is written downwards.</summary>
    private static bool IsVertical(SourceLine[] lines) =>
        lines.Length > 1 && Array.TrueForAll(lines, static line => line.Text.Length == 1 && char.GetUnicodeCategory(line.Text[0]) == UnicodeCategory.OtherLetter);
}
