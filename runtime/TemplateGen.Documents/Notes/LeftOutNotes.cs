using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Notes;

/// <summary>Counts what is left out of a document and makes one note of each kind, at the first place.</summary>
internal sealed class LeftOutNotes
{
    // More than anyone reads; a workbook may have any number of hidden sheets, a page of superscripts.
    private const int MostNotes = 100;

    private readonly List<(LeftOut What, SourcePlace? First, int Count)> _found = [];
    private readonly Dictionary<(LeftOut What, string Part), int> _indexes = [];
    private Severity _furtherSeverity = Severity.Note;
    private int _further;

    /// <summary>Counts something.</summary>
    /// <param name="what">What is left out.</param>
    /// <param name="place">Where, or null where it has no place.</param>
    /// <param name="part">The part of the document that has notes of its own, such as a sheet.</param>
    internal void Add(LeftOut what, SourcePlace? place, string part = "")
    {
        if (_indexes.TryGetValue((what, part), out int index))
        {
            _found[index] = _found[index] with { Count = _found[index].Count + 1 };
        }
        else if (_found.Count < MostNotes)
        {
            _indexes.Add((what, part), _found.Count);
            _found.Add((what, place, 1));
        }
        else
        {
            _further++;
            _furtherSeverity = what.Severity < _furtherSeverity ? what.Severity : _furtherSeverity;
        }
    }

    /// <summary>The notes.</summary>
    internal IReadOnlyList<ReadingNote> ToNotes() => _further == 0
        ? [.. _found.Select(Note)]
        : [.. _found.Select(Note), Further()];

    private ReadingNote Further() => new(
        "more-notes",
        _furtherSeverity,
        null,
        FormattableString.Invariant($"另有 {_further} 处没有读取的内容未列出"),
        FormattableString.Invariant($"{_further} more places that were not read are not listed"));

    private static ReadingNote Note((LeftOut What, SourcePlace? First, int Count) found) => found.Count == 1
        ? new ReadingNote(found.What.Code, found.What.Severity, found.First, found.What.Chinese, found.What.English)
        : new ReadingNote(
            found.What.Code,
            found.What.Severity,
            found.First,
            FormattableString.Invariant($"{found.What.Chinese}（{found.Count} 处）"),
            FormattableString.Invariant($"{found.What.English} ({found.Count} times)"));
}
