using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading;

/// <summary>Figures without a place that stand among the rows of a table, or right behind them: a row that the form does not have, or one of its own that could not be read.</summary>
/// <param name="Table">The table.</param>
/// <param name="Record">What stands there.</param>
/// <remarks>Figures elsewhere are no part of the report.</remarks>
internal readonly record struct UnplacedRow(TableLayout Table, Record Record)
{
    /// <summary>Those of a document, in order.</summary>
    internal static IEnumerable<UnplacedRow> Of(EditionReading reading)
    {
        HashSet<Record> unplaced = [.. reading.Unplaced];
        AlignedStep? before = null;
        List<Record> pending = [];
        foreach (AlignedStep step in reading.Steps)
        {
            if (step.Choice is { } choice)
            {
                TableLayout? table = before?.Choice!.Value.Entry.Table;
                foreach (Record record in pending)
                {
                    if (table is not null && (table == choice.Entry.Table || GoesOn(before!, record)))
                    {
                        yield return new UnplacedRow(table, record);
                    }
                }

                pending.Clear();
                before = step;
            }

            if (step.Step.HasCells && unplaced.Remove(step.Step.Record))
            {
                pending.Add(step.Step.Record);
            }
        }

        foreach (Record record in pending.Where(record => before is not null && GoesOn(before, record)))
        {
            yield return new UnplacedRow(before!.Choice!.Value.Entry.Table!, record);
        }
    }

    /// <summary>
    /// Whether figures go on right behind the last known row of a table: in the same piece of the document, or, where it says nothing about its rows,
    /// as many behind one text as a row that is repeated has, but for a few.
    /// </summary>
    private static bool GoesOn(AlignedStep last, Record record) => last.Row is { } row && (record.Limits != RowLimits.None
        ? record.Part == last.Step.Record.Part
        : row.Node?.Repetition is not null && record.Foreign is not null && record.FigureCount >= 2
            && record.FigureCount * 2 > row.Columns.Length && record.FigureCount <= row.Columns.Length);
}
