using System.Collections;

namespace TemplateGen.Reading.Alignment;

/// <summary>The labels of the form that a wording may be; what is asked of them again and again is worked out once.</summary>
internal sealed class LabelMatches : IReadOnlyList<LabelMatch>
{
    private readonly LabelMatch[] _all;

    /// <summary>Gathers the labels.</summary>
    /// <param name="all">The labels, none where the wording is none.</param>
    internal LabelMatches(LabelMatch[] all)
    {
        _all = all;
        foreach (LabelMatch match in all)
        {
            bool isOfRow = match.Target.Item.Node is not null;
            IsOfRow = match.Cost < LeastCost ? isOfRow : IsOfRow && (isOfRow || match.Cost > LeastCost);
            LeastCost = Math.Min(LeastCost, match.Cost);
            MayBeRow |= match.Target.Item.Kind == LayoutItemKind.Line;
            MayBeColumn |= match.Target.Column is not null;
        }
    }

    /// <summary>Those of a wording that is no label.</summary>
    internal static LabelMatches None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _all.Length;

    /// <summary>How far the wording is from the nearest of them; 0 where it is one to the letter.</summary>
    internal int LeastCost { get; } = int.MaxValue;

    /// <summary>Whether the wording is one to the letter.</summary>
    internal bool IsExact => LeastCost == 0;

    /// <summary>Whether one of them is that of a row that holds cells.</summary>
    internal bool MayBeRow { get; }

    /// <summary>Whether those that the wording is nearest to are all labels of rows.</summary>
    internal bool IsOfRow { get; }

    /// <summary>Whether one of them is that of a column, or of a heading over columns.</summary>
    internal bool MayBeColumn { get; }

    /// <inheritdoc/>
    public LabelMatch this[int index] => _all[index];

    /// <summary>Whether one of them is as asked.</summary>
    internal bool Any(Predicate<LabelMatch> isAsked) => Array.Exists(_all, isAsked);

    /// <summary>Walks them without making anything.</summary>
    public ReadOnlySpan<LabelMatch>.Enumerator GetEnumerator() => new ReadOnlySpan<LabelMatch>(_all).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<LabelMatch> IEnumerable<LabelMatch>.GetEnumerator() => ((IEnumerable<LabelMatch>)_all).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _all.GetEnumerator();
}
