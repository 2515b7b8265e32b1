namespace TemplateGen.Reading.Alignment;

/// <summary>A label whose pieces stand one above another.</summary>
/// <param name="Pieces">The pieces, from top to bottom.</param>
/// <param name="Text">The label.</param>
/// <param name="Matches">What it is.</param>
internal sealed record LabelStack(IReadOnlyList<LabelPiece> Pieces, string Text, LabelMatches Matches)
{
    /// <summary>The row of its first piece.</summary>
    internal int First => Pieces[0].Row;

    /// <summary>The row of its last piece.</summary>
    internal int Last => Pieces[^1].Row;

    /// <summary>Whether it may be the label of a row.</summary>
    internal bool IsRow { get; } = Matches.Any(static match => match.Cost == 0 && match.Target.Item.Kind == LayoutItemKind.Line);

    /// <summary>Whether it may be something else than the label of a row.</summary>
    internal bool IsHeading { get; } = Matches.Any(static match => match.Cost == 0 && match.Target.Item.Kind != LayoutItemKind.Line);

    /// <summary>Whether it can be nothing but the heading of a column.</summary>
    internal bool IsOfColumn { get; } = Matches.All(static match => match.Cost > 0 || match.Target.Item.Kind == LayoutItemKind.Header);
}
