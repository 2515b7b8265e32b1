namespace TemplateGen.Reading.Flowing;

/// <summary>A way to give figures to the rows of a page: a band of them, and how those below it take theirs.</summary>
/// <param name="Band">The rows of the band.</param>
/// <param name="Below">The rows below; null at the foot of the page.</param>
internal sealed record FlowedWay(FlowedFigure[][] Band, FlowedWay? Below)
{
    /// <summary>All its rows.</summary>
    internal FlowedFigure[][] Rows()
    {
        List<FlowedFigure[]> rows = [];
        for (FlowedWay? way = this; way is not null; way = way.Below)
        {
            rows.AddRange(way.Band);
        }

        return [.. rows];
    }

    /// <summary>Whether another way has the same figures in all rows, as far as they can be told apart.</summary>
    internal bool Says(FlowedWay other) => Rows().Zip(other.Rows()).All(static row => FlowedTables.Says(row.First, row.Second));
}
