namespace TemplateGen.Reading.Flowing;

/// <summary>How many figures stand one below the other in blocks that hold nothing else.</summary>
internal sealed class FlowedHeights
{
    private readonly int[] _heights;

    /// <summary>Measures the blocks of some figures.</summary>
    /// <param name="figures">The figures in the order of the text.</param>
    internal FlowedHeights(FlowedFigure[] figures)
    {
        _heights = new int[figures.Length];
        int start = 0;
        for (int end = 1; end <= figures.Length; end++)
        {
            _heights[end - 1] = 1;
            if (end == figures.Length || figures[end].Block != figures[start].Block)
            {
                _heights[start] = figures[start].Block.IsColumn ? end - start : 1;
                start = end;
            }
        }
    }

    /// <summary>Whether some figures stand one below the other.</summary>
    internal bool HaveBlocks => _heights.AsSpan().ContainsAnyInRange(2, int.MaxValue);

    /// <summary>How many stand one below the other where a block of nothing else begins; otherwise 1.</summary>
    internal int this[int place] => _heights[place];

    /// <summary>Whether some blocks that follow one another from a place on are of one height.</summary>
    internal bool AreSame(int blocks, int height, int place)
    {
        for (int block = 0; block < blocks; block++)
        {
            if (_heights[place + (block * height)] != height)
            {
                return false;
            }
        }

        return true;
    }
}
