using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>How a cell is marked because of findings. Grows while findings are gone through.</summary>
internal sealed class CellMark
{
    private readonly List<Explanation> _violated = [];
    private readonly List<Explanation> _undetermined = [];

    /// <summary>What the cell itself violates: it was computed, or stands in a check.</summary>
    internal IReadOnlyList<Explanation> Violated => _violated;

    /// <summary>Undetermined rules about the cell.</summary>
    internal IReadOnlyList<Explanation> Undetermined => _undetermined;

    /// <summary>Whether it is an addend of a computed cell that is violated.</summary>
    internal bool IsInvolved { get; private set; }

    /// <summary>The weightiest of what is violated.</summary>
    internal Severity Severity { get; private set; } = Severity.Note;

    /// <summary>The explanations whose entries lead back to this cell.</summary>
    internal HashSet<int> Anchors { get; } = [];

    internal void Add(Explanation explanation, bool isInvolved)
    {
        List<Explanation> list = explanation.IsViolated ? _violated : _undetermined;
        if (isInvolved)
        {
            IsInvolved |= explanation.IsViolated;
        }
        else if (!list.Contains(explanation))
        {
            list.Add(explanation);
            if (explanation.IsViolated && explanation.Severity < Severity)
            {
                Severity = explanation.Severity;
            }
        }
    }
}
