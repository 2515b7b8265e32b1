namespace TemplateGen.Reading.Flowing;

/// <summary>How a page may have the cells of rows that stand together: one column after the other, or columns that stand close together row by row.</summary>
/// <param name="figures">The figures of the page in the order of the text.</param>
/// <param name="groups">How they are grouped.</param>
internal sealed class FlowedBand(FlowedFigure[] figures, FlowedGroups groups)
{
    private const int MostOrders = 4;

    /// <summary>How many rows may stand together where figures of so many columns begin at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="columns">How many columns there may be at most.</param>
    /// <param name="most">How many rows there may be at most.</param>
    internal IEnumerable<int> Heights(int place, int columns, int most)
    {
        yield return 1;
        if (place >= figures.Length || groups.IsLine(place))
        {
            yield break;
        }

        int left = groups.Left(place);
        for (int together = 1; together <= columns; together++)
        {
            if (left % together == 0 && left / together > 1 && left / together <= most)
            {
                yield return left / together;
            }
        }
    }

    /// <summary>The ways to take the figures from a place on as some columns of so many rows; none where their groups are others.</summary>
    /// <returns>The rows of each way.</returns>
    internal List<FlowedFigure[][]> Take(int place, int columns, int height)
    {
        if (place + (columns * height) > figures.Length)
        {
            return [];
        }

        if (height == 1 || columns == 0)
        {
            return [[.. Enumerable.Repeat(figures[place..(place + columns)], height)]];
        }

        List<FlowedFigure[][]> ways = [NewRows(columns, height)];
        for (int column = 0; column < columns;)
        {
            int together = Together(place, columns - column, height);
            if (together == 0)
            {
                return [];
            }

            List<FlowedFigure[][]> turned = together > 1 && !groups.IsLine(place) && ways.Count < MostOrders ? [.. ways.Select(Copy)] : [];
            ways.ForEach(way => Fill(way, column, together, place, together, 1));
            turned.ForEach(way => Fill(way, column, together, place, 1, height));
            ways.AddRange(turned);
            (place, column) = (place + (together * height), column + together);
        }

        return ways;
    }

    /// <summary>How many columns the group at a place has, or the lines that begin there; 0 where it is no number of columns.</summary>
    private int Together(int place, int most, int height)
    {
        int left = groups.Left(place);
        if (groups.IsLine(place))
        {
            bool areLines = groups.IsStart(place) && left <= most
                && Enumerable.Range(1, height - 1).All(line => place + (line * left) is var next && next < figures.Length && groups.IsStart(next) && groups.IsLine(next) && groups.Left(next) == left);
            return areLines ? left : 0;
        }

        return left >= most * height ? most : left % height == 0 ? left / height : 0;
    }

    private static FlowedFigure[][] NewRows(int columns, int height) => [.. Enumerable.Range(0, height).Select(_ => new FlowedFigure[columns])];

    private static FlowedFigure[][] Copy(FlowedFigure[][] rows) => [.. rows.Select(static row => row.ToArray())];

    private void Fill(FlowedFigure[][] rows, int column, int together, int place, int down, int across)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < together; i++)
            {
                rows[row][column + i] = figures[place + (row * down) + (i * across)];
            }
        }
    }
}
