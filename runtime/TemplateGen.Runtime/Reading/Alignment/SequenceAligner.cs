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
    private readonly IReadOnlyList<Choice>[] _choices;
    private readonly List<Stage> _stages = [];

    private SequenceAligner(LayoutSequence sequence, IReadOnlyList<ReadingEvent> steps)
    {
        _sequence = sequence;
        _steps = steps;
        _list = new ChoiceList(sequence);
        _choices = [.. steps.Select(_list.Of)];
    }

    /// <summary>Aligns a document.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="steps">The steps of the document.</param>
    internal static List<AlignedStep> Align(LayoutSequence sequence, IReadOnlyList<ReadingEvent> steps)
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
        _stages.Add(stage);
        for (int i = 0; i < _steps.Count; i++)
        {
            Stage next = new();
            int skip = ChoiceList.SkipCost(_steps[i]);
            for (int place = 0; place < stage.Positions.Count; place++)
            {
                next.Offer(stage.Positions[place], stage.Costs[place] + skip, place, null);
                foreach (Choice choice in ChoicesAt(i, stage.Positions[place]))
                {
                    next.Offer(choice.Position, stage.Costs[place] + Cost(stage.Positions[place], choice, _steps[i]), place, choice);
                }
            }

            next.Prune(Margin);
            _stages.Add(next);
            stage = next;
        }
    }

    private void GoBack()
    {
        _stages[^1].Rest = new int[_stages[^1].Positions.Count];
        for (int i = _steps.Count - 1; i >= 0; i--)
        {
            (Stage stage, Stage next) = (_stages[i], _stages[i + 1]);
            int skip = ChoiceList.SkipCost(_steps[i]);
            stage.Rest = new int[stage.Positions.Count];
            for (int place = 0; place < stage.Positions.Count; place++)
            {
                int best = int.MaxValue / 2;
                int same = next.Find(stage.Positions[place]);
                if (same >= 0)
                {
                    best = skip + next.Rest[same];
                }

                foreach (Choice choice in ChoicesAt(i, stage.Positions[place]))
                {
                    int at = next.Find(choice.Position);
                    if (at >= 0)
                    {
                        best = Math.Min(best, Cost(stage.Positions[place], choice, _steps[i]) + next.Rest[at]);
                    }
                }

                stage.Rest[place] = best;
            }
        }
    }

    private List<AlignedStep> Trace()
    {
        List<AlignedStep> aligned = [];
        Stage last = _stages[^1];
        int place = last.Costs.IndexOf(last.Costs.Min());
        for (int i = _steps.Count; i > 0; i--)
        {
            Choice? choice = _stages[i].Choices[place];
            LayoutItem? row = choice is { FillsRow: true } ? _sequence.ItemAt(choice.Value.Position) : null;
            aligned.Add(new AlignedStep(_steps[i - 1], choice, row, row is null ? [] : Rivals(i - 1, row)));
            place = _stages[i].Previous[place];
        }

        aligned.Reverse();
        return aligned;
    }

    /// <summary>The other rows to which the cells of a step might belong at about the same cost.</summary>
    private List<LayoutItem> Rivals(int step, LayoutItem row)
    {
        Stage stage = _stages[step];
        Stage next = _stages[step + 1];
        Dictionary<int, int> costs = [];
        for (int place = 0; place < stage.Positions.Count; place++)
        {
            foreach (Choice choice in ChoicesAt(step, stage.Positions[place]))
            {
                int at = choice.FillsRow ? next.Find(choice.Position) : -1;
                if (at >= 0)
                {
                    int cost = stage.Costs[place] + Cost(stage.Positions[place], choice, _steps[step]) + next.Rest[at];
                    costs[choice.Position] = Math.Min(cost, costs.GetValueOrDefault(choice.Position, int.MaxValue));
                }
            }
        }

        int best = costs[row.ValuesPosition];
        return [.. costs.Where(entry => entry.Key != row.ValuesPosition && entry.Value < best + Costs.Doubt).Select(entry => _sequence.ItemAt(entry.Key))];
    }

    private IEnumerable<Choice> ChoicesAt(int step, int position) =>
        _steps[step].Kind != EventKind.Figures ? _choices[step] : _list.Following(_steps[step], position) is { } choice ? [choice] : [];

    private int Cost(int position, Choice choice, ReadingEvent step) => choice.Match is null && choice.Entry.Node?.Repetition is null
        ? choice.Cost
        : choice.Cost + Transition.Cost(position < 0 ? null : _sequence.ItemAt(position), (position & 1) == 1, choice.Entry) + Stray(position, choice, step);

    /// <summary>An entry without a label of the form is one only inside its table, and not behind other text.</summary>
    private int Stray(int position, Choice choice, ReadingEvent step) => choice.Match is not null ? 0
        : position < 0 || _sequence.ItemAt(position).Table != choice.Entry.Table ? Costs.StrayEntry
        : step.FollowsText ? Costs.EntryBehindText
        : 0;
}
