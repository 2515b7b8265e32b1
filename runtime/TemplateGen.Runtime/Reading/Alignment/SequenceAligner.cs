namespace TemplateGen.Reading.Alignment;

/// <summary>Aligns the steps of a document with the items of a form, at the least cost.</summary>
/// <remarks>
/// Dynamic programming over steps and items. Tables may stand in any order and come in parts, since any item can follow any other at a
/// cost. Costs are found from both ends, so that for each step the cost of the best alignment that understands it otherwise is
/// known too: where that is hardly more, the step is in doubt. States far dearer than the cheapest are left out, which makes the time
/// linear in the length of the document.
/// </remarks>
internal sealed class SequenceAligner
{
    private const int Margin = 700;

    private readonly LayoutSequence _sequence;
    private readonly IReadOnlyList<ReadingEvent> _steps;
    private readonly ChoiceList _list;
    private readonly Choice[][] _choices;
    private readonly Stage[] _stages;
    private readonly Choice[] _following = new Choice[1];

    private SequenceAligner(LayoutSequence sequence, IReadOnlyList<ReadingEvent> steps)
    {
        _sequence = sequence;
        _steps = steps;
        _list = new ChoiceList(sequence);
        _choices = new Choice[steps.Count][];
        for (int i = 0; i < _choices.Length; i++)
        {
            _choices[i] = _list.Of(steps[i]);
        }

        _stages = new Stage[steps.Count + 1];
    }

    /// <summary>Aligns a document.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="steps">The steps of the document.</param>
    internal static AlignedStep[] Align(LayoutSequence sequence, IReadOnlyList<ReadingEvent> steps)
    {
        SequenceAligner aligner = new(sequence, steps);
        aligner.GoForward();
        aligner.GoBack();
        return aligner.Trace();
    }

    private void GoForward()
    {
        Stage stage = new();
        stage.Offer(-1, 0, -1, null);
        _stages[0] = stage;
        for (int i = 0; i < _steps.Count; i++)
        {
            Stage next = new();
            int skip = ChoiceList.SkipCost(_steps[i]);
            for (int place = 0; place < stage.Count; place++)
            {
                StageState state = stage.States[place];
                next.Offer(state.Position, state.Cost + skip, place, null);
                foreach (ref readonly Choice choice in ChoicesAt(i, state.Position))
                {
                    next.Offer(choice.Position, state.Cost + Cost(state.Position, choice, _steps[i]), place, choice);
                }
            }

            next.Prune(Margin);
            _stages[i + 1] = next;
            stage = next;
        }
    }

    private void GoBack()
    {
        for (int i = _steps.Count - 1; i >= 0; i--)
        {
            (Stage stage, Stage next) = (_stages[i], _stages[i + 1]);
            int skip = ChoiceList.SkipCost(_steps[i]);
            foreach (ref StageState state in stage.States)
            {
                int best = int.MaxValue / 2;
                int same = next.Find(state.Position);
                if (same >= 0)
                {
                    best = skip + next.States[same].Rest;
                }

                foreach (ref readonly Choice choice in ChoicesAt(i, state.Position))
                {
                    int at = next.Find(choice.Position);
                    if (at >= 0)
                    {
                        best = Math.Min(best, Cost(state.Position, choice, _steps[i]) + next.States[at].Rest);
                    }
                }

                state.Rest = best;
            }
        }
    }

    private AlignedStep[] Trace()
    {
        AlignedStep[] aligned = new AlignedStep[_steps.Count];
        ReadOnlySpan<StageState> last = _stages[^1].States;
        int place = 0;
        for (int i = 1; i < last.Length; i++)
        {
            place = last[i].Cost < last[place].Cost ? i : place;
        }

        for (int i = _steps.Count; i > 0; i--)
        {
            StageState state = _stages[i].States[place];
            LayoutItem? row = state.Choice is { FillsRow: true } choice ? _sequence.ItemAt(choice.Position) : null;
            aligned[i - 1] = new AlignedStep(_steps[i - 1], state.Choice, row, row is null ? [] : Rivals(i - 1, row));
            place = state.Previous;
        }

        return aligned;
    }

    /// <summary>The other rows to which the cells of a step might belong at about the same cost.</summary>
    private IReadOnlyList<LayoutItem> Rivals(int step, LayoutItem row)
    {
        (Stage stage, Stage next) = (_stages[step], _stages[step + 1]);
        List<(int Position, int Cost)> costs = [];
        foreach (ref StageState state in stage.States)
        {
            foreach (ref readonly Choice choice in ChoicesAt(step, state.Position))
            {
                int at = choice.FillsRow ? next.Find(choice.Position) : -1;
                if (at >= 0)
                {
                    Keep(costs, choice.Position, state.Cost + Cost(state.Position, choice, _steps[step]) + next.States[at].Rest);
                }
            }
        }

        if (costs.Count == 1)
        {
            return [];
        }

        int best = costs.Find(entry => entry.Position == row.ValuesPosition).Cost;
        return [.. costs.Where(entry => entry.Position != row.ValuesPosition && entry.Cost < best + Costs.Doubt).Select(entry => _sequence.ItemAt(entry.Position))];
    }

    private static void Keep(List<(int Position, int Cost)> costs, int position, int cost)
    {
        int known = costs.FindIndex(entry => entry.Position == position);
        if (known < 0)
        {
            costs.Add((position, cost));
        }
        else
        {
            costs[known] = (position, Math.Min(cost, costs[known].Cost));
        }
    }

    private ReadOnlySpan<Choice> ChoicesAt(int step, int position)
    {
        if (_steps[step].Kind != EventKind.Figures)
        {
            return _choices[step];
        }

        if (_list.Following(_steps[step], position) is not { } choice)
        {
            return [];
        }

        _following[0] = choice;
        return _following;
    }

    private int Cost(int position, in Choice choice, ReadingEvent step) => choice.Match is null && choice.Entry.Node?.Repetition is null
        ? choice.Cost
        : choice.Cost + Transition.Cost(position < 0 ? null : _sequence.ItemAt(position), (position & 1) == 1, choice.Entry) + Stray(position, choice, step);

    /// <summary>An entry without a label of the form is one only inside its table, and not behind other text.</summary>
    private int Stray(int position, in Choice choice, ReadingEvent step) => choice.Match is not null ? 0
        : position < 0 || _sequence.ItemAt(position).Table != choice.Entry.Table ? Costs.StrayEntry
        : step.FollowsText ? Costs.EntryBehindText
        : 0;
}
