using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Groups;

/// <summary>A row below the headings of a table.</summary>
/// <param name="Row">The row of the document.</param>
/// <param name="Labels">What begins in it before the columns, blank cells left out.</param>
/// <param name="Values">The cell under each heading; null where the row has none.</param>
internal sealed record BodyRow(PlacedRow Row, IReadOnlyList<PlacedCell> Labels, IReadOnlyList<PlacedCell?> Values)
{
    /// <summary>Whether it is a line between rows: it heads what follows, if it belongs to the table at all.</summary>
    internal bool IsLoose { get; private init; }

    /// <summary>Whether its label reaches across the columns, as captions do.</summary>
    internal bool IsWide { get; private init; }

    /// <summary>Whether the label of the row above covers this one too; null where nothing covers several rows.</summary>
    internal bool? IsCovered { get; private init; }

    /// <summary>Whether nothing stands under the headings.</summary>
    internal bool IsBlank => Values.All(static cell => cell is null || cell.IsBlank);

    /// <summary>Where the row stands.</summary>
    internal SourcePlace Place => Row.Cells.Count > 0 ? Row.Cells[0].Cell.Place : default;

    /// <summary>The row with one label where it has several: the first, or all of them together.</summary>
    /// <param name="isFirst">Whether the first cell is the key and the others only say its name, as the list that gives the keys does.</param>
    internal BodyRow WithOneLabel(bool isFirst) => Labels.Count < 2 ? this : this with
    {
        Labels = [isFirst ? Labels[0] : new PlacedCell(
            Labels[0].Cell with { Lines = [new SourceLine(string.Join(' ', Labels.Select(static label => label.Text)), Labels[0].Cell.Place)] },
            Labels[0].Row,
            Labels[0].EndRow,
            Labels[0].Start,
            Labels[^1].End)],
    };

    /// <summary>The rows below the headings of a table, until something else begins.</summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="columns">Where the columns are.</param>
    /// <param name="isEnd">Whether something else begins with a row of the same grid.</param>
    internal static List<BodyRow> Of(IReadOnlyList<PlacedRow> rows, FoundColumns columns, Func<PlacedRow, bool> isEnd)
    {
        List<BodyRow> body = [];
        bool hasSpans = false;
        for (int i = columns.Body; i < rows.Count; i++)
        {
            PlacedRow row = rows[i];
            if (!row.IsRuled)
            {
                if (row.Source.Cells.Count != 1 || row.Source.Cells[0].Lines.Count != 1 || columns.Starts[0] == 0)
                {
                    break;
                }

                body.Add(new BodyRow(row, row.Cells, new PlacedCell?[columns.Starts.Length]) { IsLoose = true });
                continue;
            }

            if ((row.Source.StartsPart && (body.Count > 0 ? !body[^1].IsLoose : i > columns.Body)) || row.FilledWidth > columns.Width || isEnd(row))
            {
                break;
            }

            int label = columns.Starts[0] - 1;
            List<PlacedCell> labels = [.. row.Cells.Where(cell => cell.Start <= label && cell.Row == i && !cell.IsBlank)];
            hasSpans |= row.Cells.Any(static cell => cell.EndRow > cell.Row + 1);
            body.Add(new BodyRow(row, labels, [.. columns.Starts.Select(row.At)])
            {
                IsWide = labels.Exists(cell => cell.End > columns.Starts[0]),
                IsCovered = label < 0 || !hasSpans ? null : row.At(label)?.Row < i,
            });
        }

        return body;
    }
}
