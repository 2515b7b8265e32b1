namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the states of a stage at once: forms have labels that stand in dozens of tables, and steps as many states. Made once for all stages.</summary>
/// <param name="sequence">The form.</param>
internal sealed class StateIndex(LayoutSequence sequence)
{
    private const int UsualStates = 64;

    // One place is for the beginning, before the first label; what is older than the stage counts as not there.
    private readonly (int Stage, int Place)[] _places = new (int, int)[sequence.PositionCount + 1];
    private int _stage;

    /// <summary>Where a stage grows, until it knows how many states it has.</summary>
    internal StageState[] Room { get; set; } = new StageState[UsualStates];

    /// <summary>Forgets all states.</summary>
    internal void Begin() => _stage++;

    /// <summary>Forgets all states but those of a stage.</summary>
    internal void Begin(Stage stage)
    {
        Begin();
        for (int place = 0; place < stage.Count; place++)
        {
            Set(stage.States[place].Position, place);
        }
    }

    /// <summary>Notes the place of a state.</summary>
    internal void Set(int position, int place) => _places[position + 1] = (_stage, place);

    /// <summary>The place of a state, or -1.</summary>
    internal int Find(int position) => _places[position + 1] is var (stage, place) && stage == _stage ? place : -1;
}
