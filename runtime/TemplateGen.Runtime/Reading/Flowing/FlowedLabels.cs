using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>What the labels of a table say of its figures.</summary>
/// <param name="IsAnchored">Whether the label of each row stands just before its figures, or beside the first of them, those of the rows above being before it.</param>
/// <param name="Owned">The place of the figure right behind the label of each row and beside it; -1 where there is none.</param>
/// <param name="IsHeaded">Whether a figure stands below the headings of columns, in one block with them.</param>
/// <param name="IsParted">Whether words stand between a figure and the one before.</param>
internal sealed record FlowedLabels(bool[] IsAnchored, int[] Owned, bool[] IsHeaded, bool[] IsParted)
{
    /// <summary>Finds the labels of a table.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="lines">The rows of the table, in order.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its part of the document begins.</param>
    /// <param name="end">Where that ends.</param>
    internal static FlowedLabels Of(IReadOnlyList<AlignedStep> steps, LayoutItem[] lines, List<FlowedFigure> figures, FlowedText text, SourcePlace start, SourcePlace end)
    {
        int[] starts = FlowedTable.StartsOf(lines);
        bool[] isAnchored = new bool[lines.Length];
        int[] owned = [.. lines.Select(static _ => -1)];
        bool[] isHeaded = [.. figures.Select(static figure => figure.IsBelow)];
        Dictionary<LayoutItem, int> lineOf = lines.Index().ToDictionary(static line => line.Item, static line => line.Index);
        Dictionary<int, int> owners = [];
        HashSet<int> found = [];
        foreach (AlignedStep step in steps)
        {
            if (step.Choice is { Match: not null, Entry: { Kind: LayoutItemKind.Line } entry } && lineOf.TryGetValue(entry, out int line)
                && FlowedText.Compare(step.Step.Label!.Place, start) > 0 && FlowedText.Compare(step.Step.Label.Place, end) < 0)
            {
                int before = FlowedText.First(figures, static figure => figure.Token.Place, step.Step.Label.Place);
                bool isFirst = found.Add(line);
                bool isBeside = before == starts[line] + 1 && figures[starts[line]] is { IsBeside: true } above && above.IsWith(step.Step.Label);
                isAnchored[line] = isFirst && (before == starts[line] || isBeside);
                for (int figure = before; isFirst && figure < figures.Count && figures[figure].IsWith(step.Step.Label); figure++)
                {
                    isHeaded[figure] = false;
                }

                if (isFirst && before < figures.Count && figures[before] is { IsBeside: true } beside && beside.IsWith(step.Step.Label))
                {
                    // The last label before a figure is its own.
                    if (owners.Remove(before, out int other))
                    {
                        owned[other] = -1;
                    }

                    (owned[line], owners[before]) = (before, line);
                }
            }
        }

        return new FlowedLabels(isAnchored, owned, isHeaded, [.. figures.Select((figure, place) => place > 0 && text.HasWords(figures[place - 1], figure))]);
    }
}
