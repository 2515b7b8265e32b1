namespace TemplateGen.Reading.Alignment;

/// <summary>A step of a document and how it was understood.</summary>
/// <param name="Step">The step.</param>
/// <param name="Choice">How it was understood; null where it was left aside.</param>
/// <param name="Row">The row whose cells it brings, or null.</param>
/// <param name="Rivals">Other rows that would fit equally well; empty where the choice is clear.</param>
internal sealed record AlignedStep(ReadingEvent Step, Choice? Choice, LayoutItem? Row, IReadOnlyList<LayoutItem> Rivals)
{
    /// <summary>Whether its cells have no label of the form.</summary>
    internal bool IsUnlabelled => Row is not null && (Step.Kind != EventKind.Foreign || Row.Node!.Repetition is null) && Choice!.Value.Match?.Target.Item != Row;
}
