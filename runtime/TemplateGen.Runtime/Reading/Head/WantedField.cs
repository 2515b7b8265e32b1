using TemplateGen.Cells;

namespace TemplateGen.Reading.Head;

/// <summary>A field that a document may state behind its label.</summary>
/// <param name="label">The label.</param>
/// <param name="fill">Fills it in.</param>
/// <param name="leave">Says of a figure or the like that it is in doubt; null where a text is kept all the same.</param>
internal sealed class WantedField(string label, Action<string, SourcePlace> fill, Action<string, SourcePlace>? leave)
{
    private const int MostShown = 4;

    private readonly List<(string Text, SourcePlace Place)> _found = [];

    /// <summary>Takes what stands behind the label at one place.</summary>
    internal void Found(string text, SourcePlace place)
    {
        string value = text.Trim();
        if (value.Length > 0 && _found.Count < MostShown && !_found.Exists(other => other.Text == value))
        {
            _found.Add((value, place));
        }
    }

    /// <summary>Fills the field in. Of several texts the first is kept, of several figures none; either way with a note.</summary>
    internal void Fill(ReadingNotes notes)
    {
        if (_found.Count == 0)
        {
            return;
        }

        (string text, SourcePlace place) = _found[0];
        if (_found.Count == 1)
        {
            fill(text, place);
            return;
        }

        string name = FormLabel.Of(label);
        string all = string.Join(" | ", _found.Select(static other => other.Text));
        if (leave is null)
        {
            fill(text, place);
        }
        else
        {
            leave(all, place);
        }

        notes.Warn(
            "field-conflict",
            place,
            $"“{name}”在文中有不同内容：{all}" + (leave is null ? $"；读作“{text}”" : "；未予采用"),
            $"The document states \"{name}\" in different ways: {all}; " + (leave is null ? $"\"{text}\" was read" : "none was read"));
    }
}
