namespace TemplateGen.Reading.Alignment;

/// <summary>One step of a document: a label, the cells of a row, or both.</summary>
/// <param name="kind">What it is.</param>
/// <param name="label">The label; null where there is none.</param>
/// <param name="record">The record that it belongs to.</param>
/// <param name="followsText">Whether a text that is no label stands between it and the step before.</param>
internal sealed class ReadingEvent(EventKind kind, Token? label, Record record, bool followsText)
{
    /// <summary>What it is.</summary>
    internal EventKind Kind { get; } = kind;

    /// <summary>The label; null where there is none.</summary>
    internal Token? Label { get; } = label;

    /// <summary>The record that it belongs to.</summary>
    internal Record Record { get; } = record;

    /// <summary>Whether a text that is no label stands between it and the step before.</summary>
    internal bool FollowsText { get; } = followsText;

    /// <summary>Whether it brings cells.</summary>
    internal bool HasCells => Kind != EventKind.Label;

    /// <summary>The steps of a document.</summary>
    /// <param name="records">Its records.</param>
    internal static List<ReadingEvent> Of(IReadOnlyList<Record> records)
    {
        List<ReadingEvent> events = [];
        bool followsText = false;
        foreach (Record record in records)
        {
            bool isRow = record.Foreign is null && record.Cells.Count > 0 && record.Labels.Count > 0;
            for (int i = 0; i < record.Labels.Count; i++)
            {
                Add(isRow && i == record.Labels.Count - 1 ? EventKind.Row : EventKind.Label, record.Labels[i], record);
            }

            if (record.HasContent && !isRow)
            {
                Add(record.Foreign is null ? EventKind.Figures : EventKind.Foreign, null, record);
            }

            followsText |= record.Foreign is not null && !record.HasContent;
        }

        return events;

        void Add(EventKind kind, Token? label, Record record)
        {
            events.Add(new ReadingEvent(kind, label, record, followsText));
            followsText = false;
        }
    }
}
