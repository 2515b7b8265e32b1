using System.Text;
using AngleSharp.Dom;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>Preformatted text, which is read as plain text is: tabs, aligned columns, a cell a line.</summary>
internal sealed class PreformattedText
{
    /// <summary>How many lines and tabs a preformatted text may have: it is held three times over while places are put to its rows.</summary>
    internal const int MaximumPieces = SourceDocument.MaximumPieces / 8;

    private readonly StringBuilder _text = new();
    private readonly List<(int Offset, int Index)> _anchors = [];

    /// <summary>Reads the text of an element.</summary>
    /// <returns>Its rows and notes with their places in the page, or null where it has more than any report.</returns>
    internal static SourceReading? Read(IElement element, SourceCursor cursor, SourceLines places)
    {
        PreformattedText text = new();
        text.Gather(element, cursor);
        return text.Read(places);
    }

    /// <summary>Reads text between the elements of a page.</summary>
    /// <param name="nodes">Text, and elements within its lines.</param>
    /// <param name="cursor">Says where it stands in the source.</param>
    /// <param name="places">Makes places of that.</param>
    /// <returns>As above.</returns>
    internal static SourceReading? Read(IEnumerable<INode> nodes, SourceCursor cursor, SourceLines places)
    {
        PreformattedText text = new();
        foreach (INode node in nodes)
        {
            if (node is IText { Data: { } data })
            {
                text.Add(data, cursor);
            }
            else if (node is IElement element && ElementSorts.Of(element) == ElementSort.LineBreak)
            {
                // Within a cell of Markdown it is one of its signs.
                text._text.Append("<br>");
            }
            else if (node is IElement inner && IsShown(inner))
            {
                cursor.Enter(inner, false);
                text.Gather(inner, cursor);
            }
        }

        return text.Read(places);
    }

    private SourceReading? Read(SourceLines places)
    {
        string content = _text.ToString();
        if (content.AsSpan().Count('\n') + content.AsSpan().Count('\t') > MaximumPieces || TextAdapter.Read(content) is not { Document: { } document } reading)
        {
            return null;
        }

        List<int> lines = LineStarts(content);
        return SourceReading.Of(
            [.. document.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Placed)] })],
            [.. reading.Notes.Select(note => note with { Place = note.Place is { } place ? At(place) : null })]);

        SourceCell Placed(SourceCell cell) => cell with { Place = At(cell.Place), Lines = [.. cell.Lines.Select(line => line with { Place = At(line.Place) })] };

        SourcePlace At(SourcePlace place) => places.At(IndexOf(lines, place), null);
    }

    private void Gather(IElement element, SourceCursor cursor)
    {
        foreach (INode node in NodeWalk.Below(element, IsShown))
        {
            if (node is IText { Data: { } data })
            {
                Add(data, cursor);
            }
            else if (node is IElement inner)
            {
                cursor.Enter(inner, false);
                _text.Append(ElementSorts.Of(inner) is ElementSort.Inline or ElementSort.Raised or ElementSort.Lowered ? "" : "\n");
            }
        }
    }

    private static bool IsShown(INode node) =>
        node is IElement element && ElementSorts.Of(element) is var sort and not (ElementSort.Unseen or ElementSort.Struck) && !Visibility.IsHidden(element, sort, new InlineStyle(element));

    private void Add(string data, SourceCursor cursor)
    {
        int start = _text.Length;
        _text.Append(data);
        int at = 0;
        bool isFound = false;
        foreach (Range range in data.AsSpan().Split('\n'))
        {
            int first = range.Start.Value;
            while (first < range.End.Value && LineReader.IsSpace(data[first]))
            {
                first++;
            }

            if (first < range.End.Value)
            {
                if (isFound)
                {
                    cursor.GoOn(data, first);
                }
                else
                {
                    cursor.Find(data, first);
                    isFound = true;
                }

                at = first;
                _anchors.Add((start + at, cursor.Index));
            }
        }
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0, 0];
        LineReader lines = new(text);
        int at = 0;
        while (lines.Read())
        {
            at += lines.Line.Text.Length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }

        return starts;
    }

    private int IndexOf(List<int> lines, SourcePlace place)
    {
        int offset = lines[place.Line] + place.Column - 1;
        int found = _anchors.BinarySearch((offset, int.MaxValue));
        int anchor = found >= 0 ? found : ~found - 1;
        return anchor < 0 ? (_anchors.Count > 0 ? _anchors[0].Index : 0) : _anchors[anchor].Index + offset - _anchors[anchor].Offset;
    }
}
