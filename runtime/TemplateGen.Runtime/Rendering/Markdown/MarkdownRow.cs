using System.Text;

namespace TemplateGen.Rendering.Markdown;

/// <summary>Writes one row of a pipe table.</summary>
internal static class MarkdownRow
{
    internal static void Write(StringBuilder output, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            output.Append(cell.Length > 0 ? "| " : "|").Append(cell).Append(' ');
        }

        output.Append("|\n");
    }
}
