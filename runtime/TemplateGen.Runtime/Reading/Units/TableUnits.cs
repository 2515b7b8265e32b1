using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Units;

/// <summary>Lines such as 单位：万元 that stand in or directly above tables, or directly below one, and which tables they are about.</summary>
/// <param name="tokens">The pieces of the document, in order.</param>
/// <param name="statements">Those of them that say something about units.</param>
internal sealed class TableUnits(IReadOnlyList<Token> tokens, IReadOnlyDictionary<Token, UnitStatement> statements)
{
    private const int LongestNote = 60;

    private readonly Dictionary<(TableLayout Table, string Family), List<Reach>> _found = [];
    private readonly HashSet<string> _families = [];

    /// <summary>Adds such a line.</summary>
    /// <param name="claim">What it says.</param>
    internal void Add(UnitClaim claim)
    {
        HashSet<TableLayout> tables = [];
        int start = claim.Place.Order;
        int end = start;
        for (int i = start + 1; i < tokens.Count && !Ends(tokens[i], claim, tables.Count > 0); i++)
        {
            if (tokens[i].Item?.Table is { } table)
            {
                tables.Add(table);
                end = i;
            }
        }

        // Nothing below it: a note under the table above.
        bool isBelow = tables.Count == 0;
        for (int i = start - 1; isBelow && i >= 0 && !Ends(tokens[i], claim, hasTable: true); i--)
        {
            if (tokens[i].Item?.Table is { } table && (tables.Count == 0 || tables.Contains(table)))
            {
                tables.Add(table);
                start = i;
            }
        }

        foreach (TableLayout table in tables)
        {
            foreach (string family in claim.Units.Select(static unit => unit.Family).Distinct())
            {
                _families.Add(family);
                if (!_found.TryGetValue((table, family), out List<Reach>? reaches))
                {
                    _found[(table, family)] = reaches = [];
                }

                reaches.Add(new Reach(claim, start, Math.Max(end, claim.Place.Order)));
            }
        }
    }

    /// <summary>What is said about the figures of a table at a place.</summary>
    internal IEnumerable<UnitClaim> Of(TableLayout table, int order)
    {
        foreach (string family in _families)
        {
            if (_found.TryGetValue((table, family), out List<Reach>? reaches) && Last(reaches, order) is { } last && order <= last.End)
            {
                yield return last.Claim;
            }
        }
    }

    /// <summary>The last that begins before a piece: what is said later of the same sort of figures ends what was said before.</summary>
    private static Reach? Last(List<Reach> reaches, int order)
    {
        int from = 0;
        int to = reaches.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = reaches[middle].Start <= order ? (middle + 1, to) : (from, middle);
        }

        return from > 0 ? reaches[from - 1] : null;
    }

    /// <summary>Whether what stands above or below a piece is no longer the same table: a heading of a section, prose, figures of another table, the next such line.</summary>
    private bool Ends(Token token, UnitClaim claim, bool hasTable) =>
        token.Item is { Kind: LayoutItemKind.Section }
        || (token.Item is null && token.Kind == TokenKind.Figure && !hasTable)
        || (token.Item is null && token.Kind == TokenKind.Text && ((token.Text.Length > LongestNote && !HasGaps(token.Text)) || token.Text.Contains('。', StringComparison.Ordinal)))
        || (statements.TryGetValue(token, out UnitStatement? statement) && statement.IsAlone && statement.Units.Any(unit => claim.Units.Any(other => other.Family == unit.Family)));

    /// <summary>Whether a long line is laid out in columns, as a row is that could not be read, and no prose.</summary>
    private static bool HasGaps(string text) => text.AsSpan().Trim().IndexOf("   ") >= 0;

    private sealed record Reach(UnitClaim Claim, int Start, int End);
}
