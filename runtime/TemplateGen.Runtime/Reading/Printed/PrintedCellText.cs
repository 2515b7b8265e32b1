using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Printed;

/// <summary>The text of a cell as it was before it was printed.</summary>
internal static class PrintedCellText
{
    internal static string Of(in SourceCell cell) => cell.Lines.Count == 1 ? cell.Lines[0].Text : string.Join('\n', cell.Lines.Select(static line => line.Text));
}
