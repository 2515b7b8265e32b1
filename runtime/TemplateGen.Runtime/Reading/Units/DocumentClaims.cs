using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Units;

/// <summary>What the pieces of a document claim about the units of figures, by what they are about and where they stand.</summary>
/// <param name="document">The document.</param>
/// <param name="places">Where its pieces stand.</param>
/// <param name="tables">Lines that are about whole tables.</param>
internal sealed class DocumentClaims(SourceDocument document, PiecePlaces places, TableUnits tables)
{
    private const int MostHeadings = 64;

    private readonly Dictionary<object, UnitClaims> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<(UnitClaim Claim, int Start, int End)>> _headings = [];

    /// <summary>What a label is about.</summary>
    internal static object About(LabelTarget target) =>
        (target.Column ?? target.Item.Node) as object ?? (target.Item.Kind == LayoutItemKind.Section ? target.Item.Section : target.Item.Table)!;

    /// <summary>Where a piece stands.</summary>
    internal PiecePlace PlaceOf(Token token) => places.Of(token);

    /// <summary>What is claimed, for figures at a place, about a row, a column, a table or a section.</summary>
    internal IEnumerable<UnitClaim> Of(object about, PiecePlace place)
    {
        if (!_claims.TryGetValue(about, out UnitClaims? claims))
        {
            return [];
        }

        // Beside one that states a unit, one that states none stands for the unit of the form.
        IReadOnlyList<UnitClaim> opinions = claims.At(place);
        return opinions.Count < 2 ? opinions : opinions.Select(static claim => claim.Units.Count == 0 ? claim with { IsOwn = true } : claim);
    }

    /// <summary>What lines above or below a table claim about its figures at a place.</summary>
    internal IEnumerable<UnitClaim> AboveTable(TableLayout table, in PiecePlace place) => tables.Of(table, place.Order);

    /// <summary>What headings that are not the form's claim about a figure below them, and whether they stand over nothing else; those above a heading of its column are out of force.</summary>
    internal IEnumerable<(UnitClaim Claim, bool IsAbout)> InHeadings(AxisNode column, Token found, PiecePlace place)
    {
        UnitClaims? own = _claims.GetValueOrDefault(column);
        foreach ((UnitClaim claim, int start, int end) in _headings.GetValueOrDefault(place.Part) ?? [])
        {
            bool isAbove = claim.Place.Order < place.Order && start <= found.Cell && found.Cell < end;
            if (isAbove && own?.IsBetween(claim.Place, place) != true)
            {
                yield return (claim, end == start + 1);
            }
        }
    }

    /// <summary>Adds a label of the form, which may state a unit.</summary>
    internal void Add(Token token, LabelTarget target, UnitStatement? statement, bool isOwn)
    {
        // A table and a section have several wordings above them, of which any may state a unit; a row and a column has one.
        AxisNode? node = target.Column ?? target.Item.Node;
        if (node is null && statement is null)
        {
            return;
        }

        object about = About(target);
        if (!_claims.TryGetValue(about, out UnitClaims? claims))
        {
            _claims[about] = claims = new UnitClaims();
        }

        claims.Add(new UnitClaim(places.Of(token), statement?.Units ?? [], isOwn));
    }

    /// <summary>Adds what says something about units and is no label of the form.</summary>
    internal void Add(Token token, UnitStatement statement, bool isBesideFigures)
    {
        UnitClaim claim = new(places.Of(token), statement.Units, IsOwn: false);
        bool isRow = claim.Place.Row >= 0 && document.Rows[claim.Place.Row] is { Form: RowForm.Ruled } row && row.Cells.Count(static cell => !cell.IsBlank) > 1;
        if (!isRow || (statement.IsAlone && !isBesideFigures))
        {
            tables.Add(claim);
        }
        else if (!statement.IsAlone)
        {
            AddHeading(claim, token);
        }
    }

    private void AddHeading(UnitClaim claim, Token token)
    {
        if (!_headings.TryGetValue(claim.Place.Part, out List<(UnitClaim, int, int)>? headings))
        {
            _headings[claim.Place.Part] = headings = [];
        }

        if (headings.Count == MostHeadings)
        {
            headings.RemoveAt(0);
        }

        headings.Add((claim, token.Cell, token.Cell + token.Width));
    }
}
