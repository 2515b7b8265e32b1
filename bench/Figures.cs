using System.Globalization;
using TemplateGen.Cells;

namespace TemplateGen.Bench;

/// <summary>The figures of a valid report: 25 rows by 7 columns of requests, then 15 cells of disputes, in the order of the form.</summary>
internal static class Figures
{
    internal const int Rows = 25;
    internal const int Columns = 7;
    internal const int Requests = Rows * Columns;
    internal const int Disputes = 15;
    internal const int Count = Requests + Disputes;

    private const int FirstResult = 2;
    private const int OutcomeTotal = 23;
    private const int CarriedOut = 24;

    /// <summary>Figures as a city reports them: many zeros, most others of one to three digits; all 42 equations hold.</summary>
    internal static long[] Valid()
    {
        long[] cells = new long[Count];
        for (int column = 0; column < Columns - 1; column++)
        {
            long sum = 0;
            for (int row = FirstResult; row < OutcomeTotal; row++)
            {
                long value = ((row * 31) + (column * 17)) % 5 is 0 or 3 ? 0 : (row * (6 - column) * 7) % 97;
                cells[(row * Columns) + column] = value;
                sum += value;
            }

            cells[(OutcomeTotal * Columns) + column] = sum;
            cells[(CarriedOut * Columns) + column] = 6 - column;
            cells[Columns + column] = 2 * column;
            cells[column] = sum + 6 - column - (2 * column);
        }

        for (int row = 0; row < Rows; row++)
        {
            cells[(row * Columns) + Columns - 1] = cells.AsSpan(row * Columns, Columns - 1).ToArray().Sum();
        }

        for (int first = Requests; first < Count; first += 5)
        {
            for (int i = 0; i < 4; i++)
            {
                cells[first + i] = (first * (i + 3)) % 23;
                cells[first + 4] += cells[first + i];
            }
        }

        return cells;
    }

    /// <summary>The valid figures and broken ones: each cell one too high, each pair of neighbours exchanged where they differ, and a row of nothing but zeros.</summary>
    internal static IEnumerable<(string Name, long[] Cells)> Cases()
    {
        yield return ("valid", Valid());
        for (int i = 0; i < Count; i++)
        {
            long[] cells = Valid();
            cells[i]++;
            yield return (string.Create(CultureInfo.InvariantCulture, $"cell {i} one too high"), cells);
        }

        for (int i = 1; i < Count; i++)
        {
            long[] cells = Valid();
            (cells[i - 1], cells[i]) = (cells[i], cells[i - 1]);
            yield return (string.Create(CultureInfo.InvariantCulture, $"cells {i - 1} and {i} exchanged"), cells);
        }

        yield return ("all zero", new long[Count]);
    }

    /// <summary>Puts the figures into the tables <c>requests</c> and <c>disputes</c> of a report, and zero into all its other cells.</summary>
    internal static TReport Fill<TReport>(TReport report, long[] cells)
        where TReport : Report
    {
        foreach (CellBlock block in report.Blocks)
        {
            int first = block.Layout.Name switch
            {
                "requests" => 0,
                "disputes" => Requests,
                _ => -1,
            };
            for (int i = 0; i < block.RowCount * block.ColumnCount; i++)
            {
                block.SetNumber(i / block.ColumnCount, i % block.ColumnCount, first < 0 ? 0 : cells[first + i]);
            }
        }

        return report;
    }
}
