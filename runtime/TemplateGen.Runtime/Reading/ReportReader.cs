using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading;

/// <summary>Reads documents into reports: text becomes cells, cells are aligned with the form, aligned cells become values.</summary>
/// <remarks>A figure that cannot be placed with certainty is not read. Whatever the document, there is a result and no exception.</remarks>
public static class ReportReader
{
    /// <summary>How many bytes, or characters, a document may have.</summary>
    public const int MaximumLength = 32 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The bytes: text in UTF-8, UTF-16 with a byte order mark, or GB18030.</param>
    /// <param name="editions">The editions that are known.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> document, IReadOnlyList<ReportEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        if (document.Length > MaximumLength)
        {
            return Refusals.TooLarge();
        }

        return TextDecoder.Decode(document.Span) is { } text ? Read(text, editions) : Refusals.NoText();
    }

    /// <summary>Reads the text of a document.</summary>
    /// <param name="text">The text; JSON if it begins with a brace.</param>
    /// <param name="editions">The editions that are known.</param>
    public static ReadResult Read(string text, IReadOnlyList<ReportEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(editions);
        if (text.Length > MaximumLength)
        {
            return Refusals.TooLarge();
        }

        ReadOnlySpan<char> content = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (content.IsEmpty)
        {
            return Refusals.Empty();
        }

        if (content[0] == '{')
        {
            return JsonReportReader.Read(text, editions);
        }

        if (editions.Count == 0)
        {
            return Refusals.NoEdition();
        }

        return text.Contains('\0', StringComparison.Ordinal) ? Refusals.NoText()
            : PlainTextAdapter.Read(text) is { } source ? Read(source, editions)
            : Refusals.TooLong();
    }

    /// <summary>Reads the text of a document as a report on one edition.</summary>
    /// <typeparam name="TReport">The class of the edition.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="edition">The edition, which makes reports of that class.</param>
    public static ReadResult<TReport> Read<TReport>(string text, ReportEdition edition)
        where TReport : Report =>
        new(Read(text, [edition]));

    private static ReadResult Read(SourceDocument document, IReadOnlyList<ReportEdition> editions)
    {
        ReadingNotes notes = new();
        List<EditionReading> readings = [];
        foreach (ReportEdition edition in editions)
        {
            EditionReading reading = EditionReading.Of(document, edition);
            if (reading.IsTooLong)
            {
                return Refusals.TooLong();
            }

            readings.Add(reading);
        }

        List<EditionReading> possible = [.. readings.Where(static reading => reading.IsReport)];
        if (possible.Count == 0)
        {
            return Refusals.NoReport(readings);
        }

        EditionReading chosen = EditionChoice.Choose(possible, editions, reading => TitleReader.Find(document, reading.Edition.Template)?.Year, notes);
        Report report = chosen.Edition.Create();
        TitleReader.Read(document, report, editions, chosen.Edition, notes);
        IReadOnlyList<RowReading> rows = RepeatedRows.Merge(chosen.Rows, notes);
        if (rows.Where(static row => row.Item.Node!.Repetition is not null).GroupBy(static row => row.Table.Index).Any(table => !report.Block(table.Key).HasRoom(table.Count())))
        {
            return Refusals.TooLong();
        }

        new ReportFiller(report, new StatedUnits(chosen.Steps), notes).Fill(rows);
        SectionTexts.Read(chosen.Records, chosen.Tokens, report);
        LabelledFields.Read(document, report, notes);
        KeyLists.Read(report);
        AlignmentNotes.Add(chosen, rows, notes);
        return new ReadResult(report, null, notes.InOrder());
    }
}
