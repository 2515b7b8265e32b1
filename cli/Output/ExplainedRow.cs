using Spectre.Console;

namespace TemplateGen.Cli.Output;

/// <summary>A row of the explanation of a reading.</summary>
/// <param name="Cells">Place, text as found, what it was taken for, value, how that was come by, and address; of a heading only the text.</param>
/// <param name="Style">How much it matters.</param>
internal sealed record ExplainedRow(IReadOnlyList<string> Cells, Style? Style)
{
    internal bool IsHeading => Cells.Count == 1;
}
