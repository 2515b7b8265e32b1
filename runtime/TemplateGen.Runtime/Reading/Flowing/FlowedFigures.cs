using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>Which figures of a text are those of a table, by the headings around them.</summary>
/// <param name="text">The text.</param>
/// <param name="parts">Its parts, in order.</param>
internal sealed class FlowedFigures(FlowedText text, List<FlowedPart> parts)
{
    private const int MostWays = 32;
    private const int MostPages = 16;

    /// <summary>What may be the figures of a table; behind the last one some may stand in the sections that follow, where a page is read column by column.</summary>
    internal List<List<FlowedFigure>> Of(int place, int count)
    {
        List<FlowedFigure>? own = text.Between(parts[place].Start, parts[place].End);
        if (own is null || own.Count == count)
        {
            return own is null ? [] : [own];
        }

        SourcePlace start = text.Below(parts[place].Start);
        own = text.Between(start, text.Below(parts[place].End)) ?? own;
        int end = place + 1;
        while (end < parts.Count && parts[end].Table is null)
        {
            end++;
        }

        List<FlowedFigure>? all = own.Count < count && end > place + 1 ? text.Between(start, parts[end - 1].End) : null;
        return all is null ? [own] : [all, [.. own, .. all.Skip(own.Count).Where(static figure => !figure.IsBeside)]];
    }

    /// <summary>
    /// The figures of a table without those at the end of its part that may be the next table's, which has too few: where a page is read column by column, headings to the right come,
    /// with what stands below them, before the title that heads the table.
    /// </summary>
    /// <param name="place">The part of the document that has the table.</param>
    /// <param name="count">How many cells it has.</param>
    /// <param name="cellsBelow">How many the table of the next part has; 0 where that has none.</param>
    internal IEnumerable<List<FlowedFigure>> WithoutNext(int place, int count, int cellsBelow)
    {
        List<FlowedFigure> own = cellsBelow == 0 ? [] : text.Between(parts[place].Start, parts[place].End) ?? [];
        int most = own.Count > count && text.Between(parts[place + 1].Start, parts[place + 1].End) is { } below && below.Count < cellsBelow ? Math.Min(own.Count - count, cellsBelow - 1) : 0;
        return Enumerable.Range(1, most).Where(left => text.HasWords(own[^(left + 1)], own[^left])).Select(left => own[..^left]);
    }

    /// <summary>The figures without as many as there are too many, which may be numbers of pages, of which each page has one and no page begins amid a row.</summary>
    internal List<List<FlowedFigure>> WithoutPageNumbers(List<FlowedFigure> figures, LayoutItem[] lines, int count)
    {
        if (figures.Count < count || figures.Count > count + MostPages)
        {
            return [];
        }

        List<List<FlowedFigure>> ways = [figures];
        foreach (IGrouping<int, FlowedFigure> page in figures.Where(text.MayBePageNumber).GroupBy(static figure => figure.Block.Page).Take(MostPages))
        {
            ways = [.. ways.SelectMany(way => page.Select(number => way.Where(figure => figure != number).ToList()).Append(way)).Take(MostWays)];
        }

        HashSet<int> starts = [.. FlowedTable.StartsOf(lines)];
        return [.. ways.Where(way => way.Count == count && Enumerable.Range(1, count - 1).All(place => way[place].Block.Page == way[place - 1].Block.Page || lines.Length == 1 || starts.Contains(place)))];
    }
}
