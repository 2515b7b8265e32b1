using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Xml;

/// <summary>Makes rows of XML: an element of that name, or one with nothing but plain elements of one name, is a row of cells, any other plain element a line or a text.</summary>
internal sealed class XmlRows
{
    private static readonly string[] _rowNames = ["row", "tr"];
    private static readonly string[] _tableNames = ["table", "tgroup", "tbody"];

    private readonly List<SourceRow> _rows = [];
    private readonly List<ReadingNote> _notes = [];
    private int _order;
    private bool _startsPart = true;
    private bool _isTooLong;

    private XmlRows()
    {
    }

    /// <summary>Reads a document.</summary>
    /// <param name="root">Its outermost element.</param>
    /// <param name="depth">How deep elements may be nested.</param>
    internal static SourceReading Read(XElement root, int depth)
    {
        XmlRows rows = new();
        rows.Walk(root, Step(root), depth);
        return rows._isTooLong ? SourceReading.TooLong : SourceReading.Of(rows._rows, [.. rows._notes]);
    }

    private void Walk(XElement element, string path, int depth)
    {
        if (depth == 0)
        {
            _isTooLong = true;
            return;
        }

        AddNames(element, path);
        List<XElement> children = [.. element.Elements()];
        if (Is(element, _rowNames) || IsRow(children))
        {
            AddRow(children.Count > 0 ? children : [element], path);
            return;
        }

        if (Is(element, _tableNames))
        {
            _startsPart = true;
        }

        // Beside its words an element may have marks for some of them.
        if (children.Count == 0 || element.Nodes().OfType<XText>().Any(static text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            AddText(element, path);
            return;
        }

        Dictionary<XName, int> numbers = [];
        foreach (XElement child in children)
        {
            int number = numbers[child.Name] = numbers.GetValueOrDefault(child.Name) + 1;
            Walk(child, $"{path}/{Step(child)}[{number.ToString(CultureInfo.InvariantCulture)}]", depth - 1);
        }
    }

    /// <summary>Attributes in words are titles and captions: those of programs are of ASCII letters without a space.</summary>
    private void AddNames(XElement element, string path)
    {
        foreach (XAttribute attribute in element.Attributes().Where(static attribute => !System.Text.Ascii.IsValid(attribute.Value)))
        {
            AddLine(attribute.Value, Place(attribute, $"{path}/@{attribute.Name.LocalName}"));
        }
    }

    /// <summary>Whether elements are the cells of a row: several, all of one name, none with elements or lines within it.</summary>
    private static bool IsRow(List<XElement> children) => children.Count > 1
        && children.TrueForAll(child => child.Name == children[0].Name && !child.HasElements && !child.Value.Trim().Contains('\n', StringComparison.Ordinal))
        && children.Exists(static child => child.Value.Trim() is { Length: > 0 } text && text.All(static character => char.IsAsciiDigit(character) || character is '.' or '-' or ','));

    private void AddRow(List<XElement> cells, string path)
    {
        List<SourceCell> made = [];
        foreach (XElement cell in cells)
        {
            SourcePlace place = Place(cell, cells.Count == 1 ? path : $"{path}/{Step(cell)}[{(made.Count + 1).ToString(CultureInfo.InvariantCulture)}]");
            SourceLine[] lines = [.. cell.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new SourceLine(line, place))];
            made.Add(new SourceCell(lines, place, Span(cell, "colspan", "cols"), Span(cell, "rowspan", "rows")));
        }

        _rows.Add(new SourceRow(RowForm.Ruled, _startsPart, made));
        _startsPart = false;
    }

    private static int Span(XElement cell, params IReadOnlyList<string> names) =>
        cell.Attributes().FirstOrDefault(attribute => names.Contains(attribute.Name.LocalName)) is { } span && int.TryParse(span.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, 1_000) : 1;

    private void AddText(XElement element, string path)
    {
        string text = element.Value.Trim();
        if (text.Length == 0)
        {
            return;
        }

        SourcePlace place = Place(element, path);
        if (EmbeddedText.Read(text) is not { } inner)
        {
            AddLine(text, place);
            return;
        }

        if (inner.Document is null)
        {
            _isTooLong |= inner.Refusal == SourceReading.TooLong.Refusal;
            return;
        }

        _notes.AddRange(inner.Notes.Select(note => note with { Place = note.Place is { } at ? EmbeddedText.Within(place, at) : place }));
        _rows.AddRange(inner.Document.Rows.Select(row => EmbeddedText.Within(row, place with { Order = ++_order })));
        _startsPart = true;
    }

    private void AddLine(string text, SourcePlace place)
    {
        _rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell([new SourceLine(text.Trim(), place)], place)]));
        _startsPart = true;
    }

    private static bool Is(XElement element, string[] names) => Array.Exists(names, name => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Step(XElement element) => element.Name.LocalName;

    // The reader says where the name of a tag stands, behind its bracket.
    private static SourcePlace Place(XObject at, string path) => at is IXmlLineInfo line ? new SourcePlace(line.LineNumber, line.LinePosition - (at is XElement ? 1 : 0)) { Path = path } : default;
}
