namespace TemplateGen.Reading.Alignment;

/// <summary>The states in which an alignment may be after a step, with the least cost of getting there.</summary>
internal sealed class Stage
{
    private const int UsualStates = 8;

    private StageState[] _states = new StageState[UsualStates];

    /// <summary>How many states there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The states.</summary>
    internal Span<StageState> States => _states.AsSpan(0, Count);

    /// <summary>The place of a state, or -1.</summary>
    internal int Find(int position)
    {
        ReadOnlySpan<StageState> states = States;
        for (int i = 0; i < states.Length; i++)
        {
            if (states[i].Position == position)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Notes a way to get to a state, if it is the cheapest so far.</summary>
    /// <param name="position">The state.</param>
    /// <param name="cost">What it costs to get there.</param>
    /// <param name="previous">The place in the stage before from which it is got to.</param>
    /// <param name="choice">How the step was understood; null where it was left aside.</param>
    internal void Offer(int position, int cost, int previous, in Choice? choice)
    {
        int place = Find(position);
        if (place < 0)
        {
            if (Count == _states.Length)
            {
                Array.Resize(ref _states, Count * 2);
            }

            place = Count++;
        }
        else if (cost >= _states[place].Cost)
        {
            return;
        }

        _states[place] = new StageState(position, cost, previous, choice);
    }

    /// <summary>Leaves out states that cost much more than the cheapest.</summary>
    internal void Prune(int margin)
    {
        int least = int.MaxValue;
        foreach (ref StageState state in States)
        {
            least = Math.Min(least, state.Cost);
        }

        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (_states[i].Cost <= least + margin)
            {
                _states[kept++] = _states[i];
            }
        }

        Count = kept;
    }
}
