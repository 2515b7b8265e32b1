using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading;

/// <summary>Gathers the notes of one reading.</summary>
internal sealed class ReadingNotes
{
    private readonly List<ReadingNote> _notes = [];

    /// <summary>The report that the document is read into; null until its edition is known.</summary>
    internal Report? Report { get; set; }

    /// <summary>A label of the form as it reads in the report, with the year and what else it shows filled in.</summary>
    internal string Filled(string label) => Report is { } report ? SlottedText.Fill(label, report) : label;

    /// <summary>The notes in the order of the document, those about the whole first.</summary>
    internal IReadOnlyList<ReadingNote> InOrder() =>
        [.. _notes.OrderBy(static note => note.Place?.Line ?? 0).ThenBy(static note => note.Place?.Column ?? 0).ThenBy(static note => note.Place?.Order ?? 0)];

    /// <summary>Adds what an adapter noted.</summary>
    internal void Add(IEnumerable<ReadingNote> notes) => _notes.AddRange(notes);

    /// <summary>Adds a note.</summary>
    internal void Note(string code, SourcePlace? place, string chinese, string english) =>
        _notes.Add(new ReadingNote(code, Severity.Note, place, chinese, english));

    /// <summary>Adds a warning.</summary>
    internal void Warn(string code, SourcePlace? place, string chinese, string english) =>
        _notes.Add(new ReadingNote(code, Severity.Warning, place, chinese, english));
}
