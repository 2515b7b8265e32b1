namespace TemplateGen.Reading.Alignment;

/// <summary>A state in which an alignment may be after a step. A long document has millions of them.</summary>
/// <param name="position">The state; -1 before the first label.</param>
/// <param name="cost">The least cost of getting to it.</param>
/// <param name="previous">The place in the stage before from which it is got to.</param>
/// <param name="choice">Which of the choices from there it was; -1 where the step was left aside.</param>
internal struct StageState(int position, int cost, int previous, int choice)
{
    /// <summary>The state; -1 before the first label.</summary>
    internal readonly int Position => position;

    /// <summary>The least cost of getting to it.</summary>
    internal readonly int Cost => cost;

    /// <summary>The place in the stage before from which it is got to.</summary>
    internal readonly int Previous => previous;

    /// <summary>Which of the choices from there it was; -1 where the step was left aside.</summary>
    internal readonly int Choice => choice;

    /// <summary>The least cost of what follows it, to the end of the document.</summary>
    internal int Rest { get; set; }
}
