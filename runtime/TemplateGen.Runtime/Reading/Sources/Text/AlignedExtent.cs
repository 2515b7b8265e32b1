namespace TemplateGen.Reading.Sources;

/// <summary>Where the labels and the figures of a row stand: while columns are looked for, each row is asked again and again.</summary>
/// <param name="Figures">Where its figures stand, but one that its label has pushed out of its column.</param>
/// <param name="LeastGap">The least gap between two figures beside each other; no gap is as wide where there are no two.</param>
/// <param name="LabelEnd">The column behind its labels; 0 where it has none, or where they have pushed a figure.</param>
internal sealed record AlignedExtent(ColumnRange[] Figures, int LeastGap, int LabelEnd)
{
    /// <summary>Looks at a row.</summary>
    internal static AlignedExtent Of(AlignedLine row)
    {
        bool isPushed = row.Pushed is not null;
        ColumnRange[] figures = [.. row.Figures.Skip(isPushed ? 1 : 0).Select(static figure => figure.Columns)];
        int least = int.MaxValue;
        for (int i = 1; i < row.Figures.Count; i++)
        {
            least = Math.Min(least, row.Figures[i].Start - row.Figures[i - 1].End);
        }

        return new AlignedExtent(figures, least, isPushed ? 0 : row.Labels.Select(static label => label.End).DefaultIfEmpty(0).Max());
    }
}
