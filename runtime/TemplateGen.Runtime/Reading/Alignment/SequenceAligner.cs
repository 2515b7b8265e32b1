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
    private const int Unknown = int.MaxValue;
    private const int StackedStates = 128;

    // Ways from one state to another, of all steps: of a report they are some hundred thousand.
    private const long MostWays = 300_000_000;

    private readonly LayoutSequence _sequence;
    private readonly IReadOnlyList<ReadingEvent> _steps;
    private readonly ChoiceList _list;
    private readonly Choice[][] _choices;
    private readonly Stage[] _stages;
    private readonly Choice[] _following = new Choice[1];
    private readonly StateIndex _index;

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
        _index = new StateIndex(sequence);
    }

    /// <summary>Aligns a document.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="steps">The steps of the document.</param>
    /// <returns>The steps in their order, or null where there are more ways to align them than of any report.</returns>
    internal static AlignedStep[]? Align(LayoutSequence sequence, IReadOnlyList<ReadingEvent> steps)
    {
        SequenceAligner aligner = new(sequence, steps);
        if (!aligner.GoForward())
        {
            return null;
        }

        aligner.GoBack();
        return aligner.Trace();
    }

    /// <returns>False once there are too many ways.</returns>
    private bool GoForward()
    {
        _index.Begin();
        Stage stage = new(_index);
        stage.Offer(-1, 0, -1, -1);
        stage.Prune(Margin);
        _stages[0] = stage;
        long ways = 0;
        for (int i = 0; i < _steps.Count; i++)
        {
            ways += (long)stage.Count * Math.Max(1, _choices[i].Length);
            if (ways > MostWays)
            {
                return false;
            }

            _index.Begin();
            Stage next = new(_index);
            int skip = ChoiceList.SkipCost(_steps[i]);
            for (int place = 0; place < stage.Count; place++)
            {
                StageState state = stage.States[place];
                next.Offer(state.Position, state.Cost + skip, place, -1);
                ReadOnlySpan<Choice> choices = ChoicesAt(i, state.Position);
                for (int choice = 0; choice < choices.Length; choice++)
                {
                    next.Offer(choices[choice].Position, state.Cost + Cost(state.Position, choices[choice], _steps[i]), place, choice);
                }
            }

            next.Prune(Margin);
            _stages[i + 1] = next;
            stage = next;
        }

        return true;
    }

    private void GoBack()
    {
        for (int i = _steps.Count - 1; i >= 0; i--)
        {
            (Stage stage, Stage next) = (_stages[i], _stages[i + 1]);
            _index.Begin(next);
            int skip = ChoiceList.SkipCost(_steps[i]);
            foreach (ref StageState state in stage.States)
            {
                int best = int.MaxValue / 2;
                int same = _index.Find(state.Position);
                if (same >= 0)
                {
                    best = skip + next.States[same].Rest;
                }

                foreach (ref readonly Choice choice in ChoicesAt(i, state.Position))
                {
                    int at = _index.Find(choice.Position);
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
            Choice? choice = state.Choice < 0 ? null : ChoicesAt(i - 1, _stages[i - 1].States[state.Previous].Position)[state.Choice];
            LayoutItem? row = choice is { FillsRow: true } ? _sequence.ItemAt(choice.Value.Position) : null;
            aligned[i - 1] = new AlignedStep(_steps[i - 1], choice, row, row is null ? [] : Rivals(i - 1, row));
            place = state.Previous;
        }

        return aligned;
    }

    /// <summary>The other rows to which the cells of a step might belong at about the same cost.</summary>
    private LayoutItem[] Rivals(int step, LayoutItem row)
    {
        (Stage stage, Stage next) = (_stages[step], _stages[step + 1]);
        _index.Begin(next);
        Span<int> costs = next.Count <= StackedStates ? stackalloc int[next.Count] : new int[next.Count];
        Span<int> rows = next.Count <= StackedStates ? stackalloc int[next.Count] : new int[next.Count];
        costs.Fill(Unknown);
        int count = 0;
        foreach (ref StageState state in stage.States)
        {
            foreach (ref readonly Choice choice in ChoicesAt(step, state.Position))
            {
                int at = choice.FillsRow ? _index.Find(choice.Position) : -1;
                if (at >= 0)
                {
                    int cost = state.Cost + Cost(state.Position, choice, _steps[step]) + next.States[at].Rest;
                    if (costs[at] == Unknown)
                    {
                        rows[count++] = at;
                    }

                    costs[at] = Math.Min(costs[at], cost);
                }
            }
        }

        int most = costs[_index.Find(row.ValuesPosition)] + Costs.Doubt;
        List<LayoutItem>? rivals = null;
        foreach (int at in rows[..count])
        {
            if (costs[at] < most && next.States[at].Position != row.ValuesPosition)
            {
                (rivals ??= []).Add(_sequence.ItemAt(next.States[at].Position));
            }
        }

        return rivals is null ? [] : [.. rivals];
    }

    private ReadOnlySpan<Choice> ChoicesAt(int step, int position)
    {
        if (_steps[step].Kind is not (EventKind.Figures or EventKind.Foreign) || _choices[step].Length > 0)
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
        : choice.Cost + _sequence.Transitions.Of(position, choice.Entry) + Stray(position, choice, step);

    /// <summary>An entry without a label of the form is one only inside its table, and not behind other text.</summary>
    private int Stray(int position, in Choice choice, ReadingEvent step) => choice.Match is not null ? 0
        : position < 0 || _sequence.ItemAt(position).Table != choice.Entry.Table ? Costs.StrayEntry
        : step.FollowsText ? Costs.EntryBehindText
        : 0;
}
