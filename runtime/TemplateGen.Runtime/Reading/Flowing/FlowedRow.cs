namespace TemplateGen.Reading.Flowing;

/// <summary>
/// The only row of a table, whose figures stand from left to right, but for those that share a block with headings of columns: such a block may come before figures to its left.
/// Where the equations of the row do not hold as it stands, they do with one block taken forward, if just one way is left.
/// </summary>
/// <param name="witness">What the equations of the form say.</param>
/// <param name="figures">The figures in the order of the text.</param>
internal sealed class FlowedRow(FlowedWitness witness, FlowedFigure[] figures)
{
    private const int MostBlocks = 24;

    /// <summary>The figures in the order of the columns; null where several orders suit the equations.</summary>
    internal FlowedFigure[]? Read()
    {
        FlowedFigure[][] blocks = Blocks();
        if (witness.Suits(0, figures) || blocks.Length > MostBlocks)
        {
            return figures;
        }

        List<FlowedFigure[]> ways = [];
        for (int from = 1; from < blocks.Length; from++)
        {
            for (int to = 0; to < from && !blocks[from][0].IsBelow; to++)
            {
                FlowedFigure[] way = [.. blocks[..to].SelectMany(static block => block), .. blocks[from], .. blocks[to..from].SelectMany(static block => block), .. blocks[(from + 1)..].SelectMany(static block => block)];
                if (Array.Exists(blocks[to], static figure => figure.IsBelow) && witness.Suits(0, way) && !ways.Exists(other => FlowedTables.Says(other, way)))
                {
                    ways.Add(way);
                }
            }
        }

        return ways.Count == 0 ? figures : ways.Count == 1 ? ways[0] : null;
    }

    private FlowedFigure[][] Blocks()
    {
        List<FlowedFigure[]> blocks = [];
        int start = 0;
        for (int end = 1; end <= figures.Length; end++)
        {
            if (end == figures.Length || figures[end].Block != figures[start].Block)
            {
                blocks.Add(figures[start..end]);
                start = end;
            }
        }

        return [.. blocks];
    }
}
