namespace TemplateGen.Reading.Alignment;

/// <summary>What it costs to go from any state of a form to any item, worked out when it is first asked for. Made once a form.</summary>
/// <param name="sequence">The form.</param>
internal sealed class TransitionCosts(LayoutSequence sequence)
{
    // Two bytes each; of a form with more only some are kept.
    private const int MostKept = 8_000_000;

    // One more than the cost, since 0 is what is not known yet. Two threads write the same.
    private readonly ushort[]?[] _kept = new ushort[]?[Math.Min(sequence.PositionCount + 1, MostKept / Math.Max(1, sequence.Items.Count))];

    /// <summary>The cost of going from a state to an item.</summary>
    /// <param name="position">The state; -1 before the first label.</param>
    /// <param name="to">The item.</param>
    internal int Of(int position, LayoutItem to)
    {
        int place = position + 1;
        if (place >= _kept.Length)
        {
            return Cost(position, to);
        }

        ushort[] costs = _kept[place] ??= new ushort[sequence.Items.Count];
        if (costs[to.Index] == 0)
        {
            costs[to.Index] = (ushort)(Cost(position, to) + 1);
        }

        return costs[to.Index] - 1;
    }

    private int Cost(int position, LayoutItem to) => Transition.Cost(position < 0 ? null : sequence.ItemAt(position), (position & 1) == 1, to);
}
