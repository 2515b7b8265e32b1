using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>Says which cell of a form some labels name together: its row and its column, and nothing but what stands above these.</summary>
/// <param name="sequence">The form.</param>
internal sealed class CellAddresses(LayoutSequence sequence)
{
    // Of labels that a form has in so many places few say which one is meant.
    private const int MostWays = 500;

    private readonly Dictionary<TableLayout, LayoutItem> _unlabelled = sequence.Items
        .Where(static item => item is { Kind: LayoutItemKind.Line, Node: { Label.Length: 0, Repetition: null } } && item.Table!.Rows.Lines.Count == 1)
        .ToDictionary(static item => item.Table!);

    /// <summary>The cell; null where the labels name none, or several as well.</summary>
    internal (LayoutItem Row, AxisNode Column)? Of(IReadOnlyList<Token> labels)
    {
        (LayoutItem Row, AxisNode Column)? best = null;
        int least = int.MaxValue;
        int next = int.MaxValue;
        foreach (TableLayout table in labels.SelectMany(static label => Targets(label)).Select(static match => match.Target.Item.Table!).Distinct())
        {
            List<(Token? Label, LayoutItem Row, int Cost)> rows = [.. labels.SelectMany(label => Targets(label).Where(match => match.Target.Item.Table == table && match.Target.Item.Kind == LayoutItemKind.Line).Select(match => ((Token?)label, match.Target.Item, match.Cost)))];
            List<(Token? Label, AxisNode Column, int Cost)> columns = [.. labels.SelectMany(label => Targets(label).Where(match => match.Target.Item.Table == table && match.Target.Column is not null).Select(match => ((Token?)label, match.Target.Column!, match.Cost)))];
            if (_unlabelled.TryGetValue(table, out LayoutItem? only))
            {
                rows.Add((null, only, 0));
            }

            if (rows.Count * columns.Count > MostWays)
            {
                return null;
            }

            foreach ((Token? rowLabel, LayoutItem row, int rowCost) in rows)
            {
                foreach ((Token? columnLabel, AxisNode column, int columnCost) in columns)
                {
                    if (rowLabel == columnLabel || Array.IndexOf(row.Columns, column.Line) < 0 || Rest(labels, rowLabel, columnLabel, row, column) is not { } rest)
                    {
                        continue;
                    }

                    int cost = rowCost + columnCost + rest;
                    if (cost < least)
                    {
                        (best, least, next) = ((row, column), cost, least);
                    }
                    else
                    {
                        next = Math.Min(next, cost);
                    }
                }
            }
        }

        return best is not null && next - least >= Costs.LostNumber ? best : null;
    }

    /// <summary>The rows with figures and the columns that a label may be. Over whose figures a year stands is not told here.</summary>
    private static IEnumerable<LabelMatch> Targets(Token label) => label.Matches.Where(static match => match.Target switch
    {
        { Column: { Line: >= 0 } column } => !HasYear(column.Label),
        { Item: { Kind: LayoutItemKind.Line, Node: { Repetition: null } row } } => !HasYear(row.Label),
        _ => false,
    });

    private static bool HasYear(string label) => LabelFolding.WithAnyYear(label) != label;

    /// <summary>What the labels cost that are neither that of the row nor that of the column; null where one of them stands above neither.</summary>
    private static int? Rest(IReadOnlyList<Token> labels, Token? rowLabel, Token? columnLabel, LayoutItem row, AxisNode column)
    {
        int cost = 0;
        foreach (Token label in labels)
        {
            if (label == rowLabel || label == columnLabel)
            {
                continue;
            }

            int least = int.MaxValue;
            foreach (LabelMatch match in label.Matches)
            {
                if (match.Cost < least && StandsAbove(match.Target, row, column))
                {
                    least = match.Cost;
                }
            }

            if (least == int.MaxValue)
            {
                return null;
            }

            cost += least;
        }

        return cost;
    }

    private static bool StandsAbove(LabelTarget target, LayoutItem row, AxisNode column) => target.Item.Kind == LayoutItemKind.Header
        ? target.Item.Table == row.Table && (target.Column is not { } heading || column.IsBelow(heading))
        : target.Item.IsOver(row);
}
