namespace TemplateGen.Reading.Alignment;

/// <summary>The states in which an alignment may be after a step, with the least cost of getting there.</summary>
internal sealed class Stage
{
    /// <summary>The states; -1 before the first label.</summary>
    internal List<int> Positions { get; } = [];

    /// <summary>The least cost of getting to each.</summary>
    internal List<int> Costs { get; } = [];

    /// <summary>The place in the stage before from which each is got to.</summary>
    internal List<int> Previous { get; } = [];

    /// <summary>How the step was understood; null where it was left aside.</summary>
    internal List<Choice?> Choices { get; } = [];

    /// <summary>The least cost of what follows each state, to the end of the document.</summary>
    internal int[] Rest { get; set; } = [];

    /// <summary>The place of a state, or -1.</summary>
    internal int Find(int position) => Positions.IndexOf(position);

    /// <summary>Notes a way to get to a state, if it is the cheapest so far.</summary>
    internal void Offer(int position, int cost, int previous, Choice? choice)
    {
        int place = Positions.IndexOf(position);
        if (place < 0)
        {
            Positions.Add(position);
            Costs.Add(cost);
            Previous.Add(previous);
            Choices.Add(choice);
        }
        else if (cost < Costs[place])
        {
            Costs[place] = cost;
            Previous[place] = previous;
            Choices[place] = choice;
        }
    }

    /// <summary>Leaves out states that cost much more than the cheapest.</summary>
    internal void Prune(int margin)
    {
        int limit = Costs.Min() + margin;
        int kept = 0;
        for (int i = 0; i < Positions.Count; i++)
        {
            if (Costs[i] <= limit)
            {
                (Positions[kept], Costs[kept], Previous[kept], Choices[kept]) = (Positions[i], Costs[i], Previous[i], Choices[i]);
                kept++;
            }
        }

        Positions.RemoveRange(kept, Positions.Count - kept);
        Costs.RemoveRange(kept, Costs.Count - kept);
        Previous.RemoveRange(kept, Previous.Count - kept);
        Choices.RemoveRange(kept, Choices.Count - kept);
    }
}
