using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>The fields that are looked for, by the labels behind which a document may state them.</summary>
/// <param name="labels">The labels of the form.</param>
internal sealed class WantedFields(LabelIndex labels)
{
    private const int LongestLabel = 400;

    private readonly Dictionary<string, WantedField> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<char> _beginnings = [];

    /// <summary>The fields, each once.</summary>
    internal IEnumerable<WantedField> All => _fields.Values.Distinct();

    /// <summary>Whether there is none.</summary>
    internal bool IsEmpty => _fields.Count == 0;

    /// <summary>Adds a field.</summary>
    /// <param name="wordings">Its labels.</param>
    /// <param name="fill">Fills it in.</param>
    /// <param name="leave">Says of a figure or the like that it is in doubt; null where a text is kept all the same.</param>
    internal void Add(IReadOnlyList<string> wordings, Action<string, SourcePlace> fill, Action<string, SourcePlace>? leave = null)
    {
        if (wordings.Count == 0)
        {
            return;
        }

        WantedField field = new(wordings[0], fill, leave);
        foreach (string wording in wordings)
        {
            string folded = LabelFolding.Fold(wording).Whole;
            if (folded.Length > 0 && _fields.TryAdd(folded, field))
            {
                _beginnings.Add(folded[0]);
            }
        }
    }

    /// <summary>Whether a folded wording is the label of such a field.</summary>
    internal bool Has(string folded) => _fields.ContainsKey(folded);

    /// <summary>The field of a folded wording that is the label of one.</summary>
    internal WantedField At(string folded) => _fields[folded];

    /// <summary>The field of a label, if it is wanted. Most texts are told by how they begin.</summary>
    internal WantedField? Find(string label) => label.Length <= LongestLabel && MayBeLabel(label) ? _fields.GetValueOrDefault(LabelFolding.Fold(label).Whole) : null;

    /// <summary>Whether a text is a label of such a field, or any other of the form.</summary>
    internal bool IsLabel(string text)
    {
        string folded = text.Length <= LongestLabel ? LabelFolding.Fold(text).Whole : "";
        return Has(folded) || labels.ByWording(folded).Count > 0;
    }

    private bool MayBeLabel(string text)
    {
        foreach (char character in text)
        {
            char folded = LabelFolding.Fold(character);
            if (folded != '\0')
            {
                // Numbers are folded as a whole, and no label is nothing else.
                return _beginnings.Contains(folded) || ChineseNumeral.Length([folded]) > 0 || (!char.IsLetter(folded) && text.Any(char.IsLetter));
            }
        }

        return false;
    }
}
