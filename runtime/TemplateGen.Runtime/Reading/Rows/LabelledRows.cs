using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Rows that the form prints without a label and the document gives one.</summary>
internal static class LabelledRows
{
    // How far others of the kind are looked for.
    private const int Nearby = 4;

    /// <summary>Whether such a row stands beside others like it, as those of several years do: then it is not certain which is meant.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="index">The step of the row.</param>
    internal static bool IsOneOfSeveral(IReadOnlyList<AlignedStep> steps, int index)
    {
        if (steps[index] is not { Step: { Kind: EventKind.Foreign } row, Row.Columns.Length: var columns })
        {
            return false;
        }

        for (int i = Math.Max(0, index - Nearby); i < Math.Min(steps.Count, index + Nearby + 1); i++)
        {
            ReadingEvent other = steps[i].Step;
            if (i != index && other.Kind is EventKind.Foreign or EventKind.Figures && other.Record.Part == row.Record.Part && other.Record.Fits(columns))
            {
                return true;
            }
        }

        return false;
    }
}
