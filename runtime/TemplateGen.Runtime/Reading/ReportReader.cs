using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Explaining;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading;

/// <summary>Reads documents into reports: text becomes cells, cells are aligned with the form, aligned cells become values.</summary>
/// <remarks>A figure that cannot be placed with certainty is not read. Whatever the document, there is a result and no exception.</remarks>
public static class ReportReader
{
    /// <summary>How many bytes, or characters, a document may have.</summary>
    public const int MaximumLength = 32 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The bytes: text in UTF-8, UTF-16 or GB18030, or a document of one of the formats.</param>
    /// <param name="editions">The editions that are known.</param>
    /// <param name="formats">The formats that can be opened beside text and JSON. A document is of the first that recognises it.</param>
    public static ReadResult Read(
        ReadOnlyMemory<byte> document, IReadOnlyList<ReportEdition> editions, params IReadOnlyList<IDocumentFormat> formats) =>
        Read(document, editions, formats, null);

    /// <summary>Reads a document and says how each piece of it was understood. Takes more time and memory than reading alone.</summary>
    /// <param name="document">The bytes: text in UTF-8, UTF-16 or GB18030, or a document of one of the formats.</param>
    /// <param name="editions">The editions that are known.</param>
    /// <param name="formats">The formats that can be opened beside text and JSON.</param>
    public static ReadingExplanation Explain(
        ReadOnlyMemory<byte> document, IReadOnlyList<ReportEdition> editions, params IReadOnlyList<IDocumentFormat> formats)
    {
        ReadingTrace trace = new();
        return trace.Explain(Read(document, editions, formats, trace));
    }

    private static ReadResult Read(
        ReadOnlyMemory<byte> document, IReadOnlyList<ReportEdition> editions, IReadOnlyList<IDocumentFormat> formats, ReadingTrace? trace)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(formats);
        if (document.Length > MaximumLength)
        {
            return Refusals.TooLarge();
        }

        if (formats.FirstOrDefault(format => format.Recognises(document)) is not { } found)
        {
            return TextDecoder.Decode(document.Span) is { } text ? Read(text, editions, trace) : Refusals.NoText();
        }

        return editions.Count == 0 ? Refusals.NoEdition() : Read(found.Read(document), static source => source.WithUsualNumbers(), editions, trace);
    }

    /// <summary>Reads a document as a report on one edition.</summary>
    /// <typeparam name="TReport">The class of the edition.</typeparam>
    /// <param name="document">The bytes.</param>
    /// <param name="edition">The edition, which makes reports of that class.</param>
    /// <param name="formats">The formats that can be opened beside text and JSON.</param>
    public static ReadResult<TReport> Read<TReport>(
        ReadOnlyMemory<byte> document, ReportEdition edition, params IReadOnlyList<IDocumentFormat> formats)
        where TReport : Report =>
        new(Read(document, [edition], formats));

    /// <summary>Reads the text of a document.</summary>
    /// <param name="text">The text; JSON if it begins as an object does.</param>
    /// <param name="editions">The editions that are known.</param>
    public static ReadResult Read(string text, IReadOnlyList<ReportEdition> editions) => Read(text, editions, null);

    private static ReadResult Read(string text, IReadOnlyList<ReportEdition> editions, ReadingTrace? trace)
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

        if (IsObject(content))
        {
            return JsonReportReader.Read(text, editions);
        }

        if (editions.Count == 0)
        {
            return Refusals.NoEdition();
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return Refusals.NoText();
        }

        (string plain, ReadingNote? escaped) = EscapedText.Decode(text);
        if (LabelSieve.Of(editions) is { } sieve && !sieve.MayBeReport(plain))
        {
            return Refusals.NoReport();
        }

        SourceReading source = TextAdapter.Read(plain);
        return Read(escaped is null ? source : source with { Notes = [escaped, .. source.Notes] }, _ => WithUsualNumbers(plain), editions, trace);
    }

    /// <summary>A text with its figures written as usual, by which it is told what cells it has; null where they are written so.</summary>
    private static SourceReading? WithUsualNumbers(string text)
    {
        (string usual, NumberMarks marks) = NumberMarks.Read(text);
        return !marks.AreUsual && TextAdapter.Read(usual) is { Document: { } document } source ? source with { Document = document with { Numbers = marks } } : null;
    }

    /// <summary>Whether a text begins as an object of JSON does: some pages keep marks of their maker in such brackets before the text.</summary>
    private static bool IsObject(ReadOnlySpan<char> content) => content[0] == '{' && content[1..].TrimStart() is [] or ['"' or '}', ..];

    /// <summary>Reads the text of a document as a report on one edition.</summary>
    /// <typeparam name="TReport">The class of the edition.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="edition">The edition, which makes reports of that class.</param>
    public static ReadResult<TReport> Read<TReport>(string text, ReportEdition edition)
        where TReport : Report =>
        new(Read(text, [edition]));

    /// <summary>Reads a document as it stands, and where its figures seem to be written in another way than usual, so too: which it is, the form tells by how many of its cells are read.</summary>
    private static ReadResult Read(SourceReading source, Func<SourceReading, SourceReading?> withUsualNumbers, IReadOnlyList<ReportEdition> editions, ReadingTrace? trace)
    {
        if (source.Document is null || withUsualNumbers(source) is not { } usual)
        {
            return Read(source, editions, trace);
        }

        return Better(kept => Read(source, editions, kept), kept => Read(usual, editions, kept), trace);
    }

    /// <summary>The one of two ways to read a document in which more values are read; the first where they are as many.</summary>
    private static ReadResult Better(Func<ReadingTrace?, ReadResult> first, Func<ReadingTrace?, ReadResult> second, ReadingTrace? trace)
    {
        ReadResult one = first(trace);
        return one.Refusal?.Code == Refusals.TooLong().Refusal!.Code ? one : Better(one, second, trace);
    }

    /// <summary>The same where the first way was gone already: the trace keeps the last that it is given.</summary>
    private static ReadResult Better(ReadResult one, Func<ReadingTrace?, ReadResult> second, ReadingTrace? trace)
    {
        ReadResult other = second(null);
        return Values(other) <= Values(one) ? one : trace is null ? other : second(trace);
    }

    private static int Values(ReadResult result) => result.Report?.Blocks.Sum(static block => block.States.Count(CellState.Value)) ?? 0;

    private static ReadResult Read(SourceReading source, IReadOnlyList<ReportEdition> editions, ReadingTrace? trace)
    {
        if (source.Document is null)
        {
            return new ReadResult(null, source.Refusal, source.Notes);
        }

        ReadingNotes common = new();
        common.Add(source.Notes);
        source.Document.Numbers.Note(source.Document, common);
        SourceDocument document = ColumnNumbers.Without(ConstantColumns.Without(MissingCells.Without(ReadingAids.Without(source.Document)), editions), editions, common);
        return JoinedNames.Apart(document, RowForm.Ruled) is { } apart
            ? Better(kept => Read(document, editions, kept, common.Copy()), kept => Read(apart, editions, kept, common.Copy()), trace)
            : Read(document, editions, trace, common);
    }

    private static ReadResult Read(SourceDocument document, IReadOnlyList<ReportEdition> editions, ReadingTrace? trace, ReadingNotes notes, bool mayBeAppended = true, bool mayBeJoined = true)
    {
        EditionCandidates candidates = EditionCandidates.Of(document, LabelSieve.Of(editions)?.Likely(document, editions) ?? editions);
        if (candidates.IsTooLong)
        {
            return Refusals.TooLong();
        }

        if (candidates.Possible.Count == 0 && mayBeJoined && JoinedNames.Apart(document, RowForm.Running) is { } apart)
        {
            return Better(kept => Read(apart, editions, kept, notes.Copy(), mayBeJoined: false), kept => Read(document, editions, kept, notes.Copy(), mayBeJoined: false), trace);
        }

        IReadOnlyList<EditionReading> possible = Possible(document, candidates);
        if (possible.Count == 0)
        {
            return Refusals.NoReport(candidates.All);
        }

        EditionReading chosen = EditionChoice.Choose(possible, editions, notes);
        if (SeveralReports.Find(document, chosen) is var (first, next))
        {
            notes.Warn(
                "several-reports",
                next.Place,
                $"文件含有多份报告：另一份从“{next.Text}”开始，只读取它前面的一份",
                $"The document holds several reports: another begins at \"{next.Text}\"; only the one before it was read");
            return Read(first, editions, trace, notes);
        }

        if (mayBeAppended && AppendedTables.Find(document, chosen) is var (own, captions))
        {
            foreach (SourceLine caption in captions)
            {
                notes.Warn(
                    "appended-table",
                    caption.Place,
                    $"“{QuotedText.Of(caption.Text)}”之下是另附的同样表格，没有读取",
                    $"Below \"{QuotedText.Of(caption.Text)}\" tables of the report are appended once more for something else; they were not read");
            }

            return Read(own, editions, trace, notes, mayBeAppended: false);
        }

        ReadingNotes common = notes.Copy();
        ReadResult result = new DocumentReader(document, chosen, editions, notes).Read(trace);
        return IsPoor(result) && OfLabelledCells(document, chosen.Edition) is { } labelled
            ? Better(result, kept => new DocumentReader(document, kept is null ? labelled : OfLabelledCells(document, chosen.Edition)!, editions, common.Copy()).Read(kept), trace)
            : result;
    }

    /// <summary>Whether fewer than half of the cells of a report were read: what its rows hold may be less than what its lines state behind labels.</summary>
    private static bool IsPoor(ReadResult result) => result.Report is { } report && Values(result) * 2 < report.Blocks.Sum(static block => block.States.Length);

    /// <summary>The readings of which one may be the report's; a document that is no report as it stands may still state its cells behind their labels.</summary>
    private static IReadOnlyList<EditionReading> Possible(SourceDocument document, EditionCandidates candidates) =>
        candidates.Possible is { Count: > 0 } possible
            ? possible
            : [.. candidates.All.Select(reading => OfLabelledCells(document, reading.Edition)).OfType<EditionReading>()];

    /// <summary>A document that states its cells behind their labels, aligned with an edition; null where it is no report then either.</summary>
    private static EditionReading? OfLabelledCells(SourceDocument document, ReportEdition edition) =>
        LabelledCells.Of(document, edition.Template) is { } rows && EditionReading.Aligned(rows, edition, document) is { IsTooLong: false, IsReport: true } reading
            ? reading
            : null;
}
