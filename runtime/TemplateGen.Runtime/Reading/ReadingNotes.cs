using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Gathers the notes of one reading.</summary>
internal sealed class ReadingNotes
{
    private readonly List<ReadingNote> _notes = [];

    /// <summary>The notes in the order of the document, those about the whole first; labels of the form in them as the report prints them.</summary>
    /// <param name="report">The report, read to its end: what fills the slots of labels may be read last.</param>
    internal IReadOnlyList<ReadingNote> InOrder(Report report) =>
        [.. _notes.Select(note => Filled(note, report)).OrderBy(static note => note.Place?.Line ?? 0)
            .ThenBy(static note => note.Place?.Column ?? 0).ThenBy(static note => note.Place?.Order ?? 0)];

    /// <summary>The same notes for another way to read the document.</summary>
    internal ReadingNotes Copy()
    {
        ReadingNotes copy = new();
        copy.Add(_notes);
        return copy;
    }

    /// <summary>Adds what an adapter noted.</summary>
    internal void Add(IEnumerable<ReadingNote> notes) => _notes.AddRange(notes);

    private static ReadingNote Filled(ReadingNote note, Report report)
    {
        string chinese = FormLabel.Filled(note.Chinese, report);
        return ReferenceEquals(chinese, note.Chinese) ? note : note with { Chinese = chinese, English = FormLabel.Filled(note.English, report) };
    }

    /// <summary>Adds a note.</summary>
    internal void Note(string code, SourcePlace? place, string chinese, string english) =>
        _notes.Add(new ReadingNote(code, Severity.Note, place, chinese, english));

    /// <summary>Adds a warning.</summary>
    internal void Warn(string code, SourcePlace? place, string chinese, string english) =>
        _notes.Add(new ReadingNote(code, Severity.Warning, place, chinese, english));
}
