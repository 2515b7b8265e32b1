using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>The names of states in JSON, and of the members around them.</summary>
internal static class JsonStates
{
    internal const string State = "state";
    internal const string Text = "text";
    internal const string Value = "value";

    private static readonly (CellState State, string Name)[] Names =
    [
        (CellState.Blank, "blank"),
        (CellState.Value, "value"),
        (CellState.NotApplicable, "notApplicable"),
        (CellState.Unreadable, "unreadable"),
        (CellState.Missing, "missing"),
    ];

    internal static string Name(CellState state) => Names.First(pair => pair.State == state).Name;

    internal static CellState? Find(string name)
    {
        foreach ((CellState state, string known) in Names)
        {
            if (known == name)
            {
                return state;
            }
        }

        return null;
    }
}
