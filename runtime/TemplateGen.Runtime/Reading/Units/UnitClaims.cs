namespace TemplateGen.Reading.Units;

/// <summary>All places of a document that say, or could have said, in what unit the figures of one thing of the form are, in order.</summary>
internal sealed class UnitClaims
{
    private const int MostDifferent = 8;

    private readonly List<UnitClaim> _all = [];
    private readonly List<UnitClaim> _different = [];
    private readonly Dictionary<int, List<UnitClaim>> _byPart = [];

    /// <summary>Adds a place.</summary>
    internal void Add(UnitClaim claim)
    {
        _all.Add(claim);
        AddDifferent(_different, claim);
        if (!_byPart.TryGetValue(claim.Place.Part, out List<UnitClaim>? part))
        {
            _byPart[claim.Place.Part] = part = [];
        }

        AddDifferent(part, claim);
    }

    /// <summary>
    /// What holds for figures at a place: what was last said in the same part of the document; where that says nothing at all, what is said
    /// elsewhere. Several places are several opinions.
    /// </summary>
    internal IReadOnlyList<UnitClaim> At(in PiecePlace place)
    {
        int last = Last(place.Order);
        return last >= 0 && _all[last].Place.Part == place.Part ? [_all[last]] : _byPart.GetValueOrDefault(place.Part) ?? _different;
    }

    /// <summary>Whether something is said between two pieces, in another row than the first.</summary>
    internal bool IsBetween(in PiecePlace first, in PiecePlace second)
    {
        int last = Last(second.Order);
        return last >= 0 && _all[last].Place.Order > first.Order && _all[last].Place.Row != first.Row;
    }

    private int Last(int order)
    {
        int from = 0;
        int to = _all.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _all[middle].Place.Order <= order ? (middle + 1, to) : (from, middle);
        }

        return from - 1;
    }

    // More opinions than these make nothing clearer.
    private static void AddDifferent(List<UnitClaim> claims, UnitClaim claim)
    {
        if (claims.Count < MostDifferent && !claims.Exists(other => other.IsOwn == claim.IsOwn && other.Units.SequenceEqual(claim.Units)))
        {
            claims.Add(claim);
        }
    }
}
