namespace TemplateGen.Reading.Alignment;

/// <summary>The states in which an alignment may be after a step, with the least cost of getting there.</summary>
/// <param name="index">Finds its states while it grows.</param>
internal sealed class Stage(StateIndex index)
{
    private StageState[] _states = index.Room;

    /// <summary>How many states there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The states.</summary>
    internal Span<StageState> States => _states.AsSpan(0, Count);

    /// <summary>Notes a way to get to a state, if it is the cheapest so far.</summary>
    /// <param name="position">The state.</param>
    /// <param name="cost">What it costs to get there.</param>
    /// <param name="previous">The place in the stage before from which it is got to.</param>
    /// <param name="choice">Which of the choices from there it is; -1 where the step is left aside.</param>
    internal void Offer(int position, int cost, int previous, int choice)
    {
        int place = index.Find(position);
        if (place < 0)
        {
            if (Count == _states.Length)
            {
                Array.Resize(ref _states, Count * 2);
                index.Room = _states;
            }

            place = Count++;
            index.Set(position, place);
        }
        else if (cost >= _states[place].Cost)
        {
            return;
        }

        _states[place] = new StageState(position, cost, previous, choice);
    }

    /// <summary>Leaves out states that cost much more than the cheapest, and grows no more.</summary>
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
        _states = _states[..kept];
    }
}
