using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Json;

/// <summary>Collects what was wrong with a document, each with its path and place.</summary>
/// <param name="places">The places of the document.</param>
internal sealed class JsonNotes(JsonPlaces places)
{
    // A document that is wrong in a thousand places is no report; its reader needs no list of all of them.
    private const int Most = 1000;

    private readonly List<(int Offset, ReadingNote Note)> _notes = [];
    private int _left;

    /// <summary>The notes in the order of the document.</summary>
    internal IReadOnlyList<ReadingNote> InOrder()
    {
        List<ReadingNote> notes = [.. _notes.OrderBy(note => note.Offset).Select(note => note.Note)];
        if (_left > 0)
        {
            notes.Add(new ReadingNote("more-notes", Severity.Warning, null, $"另有 {_left} 处问题未列出", $"{_left} more problems are not listed"));
        }

        return notes;
    }

    /// <summary>Notes something.</summary>
    /// <param name="code">What sort of thing.</param>
    /// <param name="path">The way to the value.</param>
    /// <param name="offset">Where it starts, in bytes.</param>
    /// <param name="chinese">What is the matter, in Chinese.</param>
    /// <param name="english">The same in English.</param>
    internal void Add(string code, JsonPath path, int offset, string chinese, string english)
    {
        if (_notes.Count >= Most)
        {
            _left++;
            return;
        }

        _notes.Add((offset, new ReadingNote(code, Severity.Warning, places.At(offset), $"{path}：{chinese}", $"{path}: {english}")));
    }

    /// <summary>Notes the members of an object that stand in it twice.</summary>
    internal void AddDuplicates(PlacedJson value, JsonPath path)
    {
        HashSet<string> names = [];
        foreach (PlacedMember member in value.Members)
        {
            if (!names.Add(member.Name))
            {
                Add("duplicate-member", path.Member(member.Name), member.Start, "出现多次，以最后一次为准", "stands here more than once; the last one counts");
            }
        }
    }

    /// <summary>Notes a member that the form does not know.</summary>
    internal void AddUnknown(PlacedMember member, JsonPath path, string chinese, string english) =>
        Add("unknown-member", path.Member(member.Name), member.Start, chinese, english);

    /// <summary>Notes a value of the wrong sort.</summary>
    internal void AddWrongType(PlacedJson value, JsonPath path, string expectedChinese, string expectedEnglish) =>
        Add("wrong-type", path, value.Start, $"应为{expectedChinese}", $"should be {expectedEnglish}");
}
