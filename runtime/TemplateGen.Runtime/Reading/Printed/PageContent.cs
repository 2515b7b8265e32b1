using System.Text;
using TemplateGen.Cells;

namespace TemplateGen.Reading.Printed;

/// <summary>What a page says outside its tables, by the names under which a report keeps it.</summary>
internal sealed class PageContent
{
    private readonly Dictionary<string, (StringBuilder Text, List<(int Offset, SourcePlace Place)> Pieces)> _texts = new(StringComparer.Ordinal);

    /// <summary>The tables that are lists, by name.</summary>
    internal Dictionary<string, int> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that the page states.</summary>
    internal IEnumerable<string> Names => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Adds a line to what is said under a name.</summary>
    internal void Add(string name, string line, SourcePlace place)
    {
        if (!_texts.TryGetValue(name, out (StringBuilder Text, List<(int Offset, SourcePlace Place)> Pieces) text))
        {
            _texts[name] = text = (new StringBuilder(), []);
        }

        text.Text.Append(text.Text.Length > 0 ? "\n" : "");
        text.Pieces.Add((text.Text.Length, place));
        text.Text.Append(line);
    }

    /// <summary>What is said under a name, or null.</summary>
    internal FieldValue? Find(string name) => _texts.TryGetValue(name, out (StringBuilder Text, List<(int Offset, SourcePlace Place)> Pieces) text)
        ? new FieldValue(text.Text.ToString()) { Pieces = text.Pieces }
        : null;

    /// <summary>Where what is said under a name begins.</summary>
    internal SourcePlace PlaceOf(string name) => _texts[name].Pieces[0].Place;

    /// <summary>Whether another content says the same.</summary>
    internal bool Says(PageContent other) =>
        Names.SequenceEqual(other.Names) && Names.All(name => Find(name)!.Text == other.Find(name)!.Text)
        && Lists.Count == other.Lists.Count && Lists.All(list => other.Lists.TryGetValue(list.Key, out int table) && table == list.Value);
}
