namespace TemplateGen.Reading.Alignment;

/// <summary>One way to understand a step of a document.</summary>
/// <param name="Entry">The item that its label is taken for; for cells without a label, the row.</param>
/// <param name="Position">The state that it leads to.</param>
/// <param name="Cost">What it costs by itself.</param>
/// <param name="Match">The label that it is taken for, or null.</param>
internal readonly record struct Choice(LayoutItem Entry, int Position, int Cost, LabelMatch? Match)
{
    /// <summary>Whether its cells are taken for those of a row.</summary>
    internal bool FillsRow => (Position & 1) == 1;
}
