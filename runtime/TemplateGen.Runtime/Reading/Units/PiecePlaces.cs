using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Units;

/// <summary>Where the pieces of a document stand: in which order, in which part of a table, in which row.</summary>
internal sealed class PiecePlaces
{
    private readonly Dictionary<Token, int> _orders = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourcePlace, int> _byPlace = [];
    private readonly Dictionary<(int Line, string? Path), int> _byLine = [];
    private readonly Dictionary<SourcePlace, (int Part, int Row)> _rows = [];
    private readonly Dictionary<(int Line, string? Path), (int Part, int Row)> _rowsByLine = [];

    /// <summary>Looks at a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tokens">Its pieces, in order.</param>
    internal PiecePlaces(SourceDocument document, IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            SourcePlace place = tokens[i].Place;
            _orders[tokens[i]] = i;
            _byPlace.TryAdd(place, i);
            _byLine.TryAdd((place.Line, place.Path), i);
        }

        int part = 0;
        for (int i = 0; i < document.Rows.Count; i++)
        {
            part += document.Rows[i].StartsPart ? 1 : 0;
            foreach (SourceCell cell in document.Rows[i].Cells)
            {
                Add(cell.Place, part, i);
                foreach (SourceLine line in cell.Lines)
                {
                    Add(line.Place, part, i);
                }
            }
        }
    }

    /// <summary>Where a piece stands.</summary>
    internal PiecePlace Of(Token token) => _orders.TryGetValue(token, out int order) ? At(order, token.Place) : Of(token.Place);

    /// <summary>Where something stands of which only the place is known.</summary>
    internal PiecePlace Of(SourcePlace place) =>
        At(_byPlace.TryGetValue(place, out int order) || _byLine.TryGetValue((place.Line, place.Path), out order) ? order : -1, place);

    private PiecePlace At(int order, SourcePlace place) =>
        _rows.TryGetValue(place, out (int Part, int Row) row) || _rowsByLine.TryGetValue((place.Line, place.Path), out row)
            ? new PiecePlace(order, row.Part, row.Row)
            : new PiecePlace(order, -1, -1);

    private void Add(SourcePlace place, int part, int row)
    {
        _rows.TryAdd(place, (part, row));
        _rowsByLine.TryAdd((place.Line, place.Path), (part, row));
    }
}
