namespace TemplateGen.Reading.Groups;

/// <summary>Where a document has the columns of a table.</summary>
/// <param name="First">The first row of the headings.</param>
/// <param name="Body">The row behind the headings.</param>
/// <param name="Starts">Where each column begins in the grid of the document.</param>
/// <param name="Ends">Where each column ends.</param>
internal sealed record FoundColumns(int First, int Body, int[] Starts, int[] Ends)
{
    /// <summary>How many columns the document's grid has.</summary>
    internal int Width => Ends[^1];
}
