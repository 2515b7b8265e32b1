using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Where headings of other tables stand above rows, as behind a page break that repeats the wrong ones: then it is not certain that the rows still have the columns of the headings before.</summary>
/// <param name="steps">The steps of the document, aligned.</param>
internal sealed class ForeignHeads(IReadOnlyList<AlignedStep> steps)
{
    private readonly Lazy<int[]> _last = new(() => LastHeads(steps));
    private readonly Lazy<int[]> _other = new(() => OtherHeads(steps));

    /// <summary>Whether such headings stand in the same part of the document as a row, before it and behind its own.</summary>
    /// <param name="step">The step of the row.</param>
    /// <param name="table">Its table.</param>
    /// <param name="own">The step of the headings of its table.</param>
    internal bool AreAbove(int step, TableLayout table, int own)
    {
        int last = _last.Value[step];
        int other = last >= 0 && TableOf(steps[last]) == table ? _other.Value[last] : last;
        return other > own && steps[other].Step.Record.Part == steps[step].Step.Record.Part;
    }

    /// <summary>The last heading before each step.</summary>
    private static int[] LastHeads(IReadOnlyList<AlignedStep> steps)
    {
        int[] last = new int[steps.Count];
        for (int i = 0, head = -1; i < steps.Count; i++)
        {
            last[i] = head;
            head = TableOf(steps[i]) is null ? head : i;
        }

        return last;
    }

    /// <summary>The last heading of another table before each heading.</summary>
    private static int[] OtherHeads(IReadOnlyList<AlignedStep> steps)
    {
        int[] others = new int[steps.Count];
        int before = -1;
        int other = -1;
        for (int i = 0; i < steps.Count; i++)
        {
            if (TableOf(steps[i]) is { } table)
            {
                other = before >= 0 && TableOf(steps[before]) != table ? before : other;
                before = i;
            }

            others[i] = other;
        }

        return others;
    }

    private static TableLayout? TableOf(AlignedStep step) => step.Choice is { Entry: { Kind: LayoutItemKind.Header, Table: { } table } } ? table : null;
}
