using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Headings of narrow columns that were broken over lines and copied line by line, so that pieces of one stand among those of others.</summary>
internal sealed class HeadingPieces
{
    private HeadingPieces(AxisNode[] columnOfPieces)
    {
        Columns = [.. columnOfPieces.Distinct()];
        IsOrderOfForm = Columns.SequenceEqual(Columns.OrderBy(static column => column.Depth).ThenBy(static column => column.Line))
            || Lines(columnOfPieces, [.. Columns.OrderBy(static column => column.Line)]) <= Lines(columnOfPieces, Columns);
    }

    /// <summary>The columns in the order in which their headings begin.</summary>
    internal AxisNode[] Columns { get; }

    /// <summary>
    /// Whether the pieces stand as well in the order of the form as in that in which they begin: line by line from left to right, on no more lines. A heading of fewer lines than those beside it begins below
    /// them, and ends above. Headings below others may have been copied behind all of those beside these.
    /// </summary>
    internal bool IsOrderOfForm { get; }

    /// <summary>The pieces that texts are of the headings of a table; null where a heading is not there as a whole, or anything else is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="texts">What stands where the headings should.</param>
    internal static HeadingPieces? Of(TableLayout table, IReadOnlyList<string> texts)
    {
        string[] pieces = [.. texts.SelectMany(static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(LabelFolding.FoldText).Where(static piece => piece.Length > 0)];
        int[] taken = new int[pieces.Length];
        List<(AxisNode Column, int Piece, int Place)> found = [];
        foreach (AxisNode column in table.Columns.Lines)
        {
            string heading = LabelFolding.FoldText(column.Label);
            int place = 0;
            for (int next = 0; next < pieces.Length && place < heading.Length; next++)
            {
                int length = heading.AsSpan(place).CommonPrefixLength(pieces[next].AsSpan(taken[next]));
                if (length > 0)
                {
                    found.Add((column, next, taken[next]));
                    taken[next] += length;
                    place += length;
                }
            }

            if (place == 0 || place < heading.Length)
            {
                return null;
            }
        }

        bool areAll = pieces.Zip(taken).All(static pair => pair.First.Length == pair.Second);
        return areAll ? new HeadingPieces([.. found.OrderBy(static one => one.Piece).ThenBy(static one => one.Place).Select(static one => one.Column)]) : null;
    }

    /// <summary>On how many lines pieces stand at least, where columns have an order.</summary>
    private static int Lines(AxisNode[] columnOfPieces, AxisNode[] order)
    {
        int[] places = [.. columnOfPieces.Select(column => Array.IndexOf(order, column))];
        return 1 + places.Zip(places.Skip(1)).Count(static pair => pair.Second <= pair.First);
    }
}
