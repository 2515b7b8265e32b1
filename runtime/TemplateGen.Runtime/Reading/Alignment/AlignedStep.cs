namespace TemplateGen.Reading.Alignment;

/// <summary>A step of a document and how it was understood.</summary>
/// <param name="step">The step.</param>
/// <param name="choice">How it was understood; null where it was left aside.</param>
/// <param name="row">The row whose cells it brings, or null.</param>
/// <param name="rivals">Other rows that would fit equally well; empty where the choice is clear.</param>
internal sealed class AlignedStep(ReadingEvent step, Choice? choice, LayoutItem? row, IReadOnlyList<LayoutItem> rivals)
{
    /// <summary>The step.</summary>
    internal ReadingEvent Step { get; } = step;

    /// <summary>How it was understood; null where it was left aside.</summary>
    internal Choice? Choice { get; } = choice;

    /// <summary>The row whose cells it brings, or null.</summary>
    internal LayoutItem? Row { get; } = row;

    /// <summary>Other rows that would fit equally well; empty where the choice is clear.</summary>
    internal IReadOnlyList<LayoutItem> Rivals { get; } = rivals;

    /// <summary>Whether its cells have no label of the form.</summary>
    internal bool IsUnlabelled => Row is not null && (Step.Kind != EventKind.Foreign || Row.Node!.Repetition is null) && Choice!.Value.Match?.Target.Item != Row;
}
