namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>Counts how the figures of a document are written.</summary>
internal sealed class NumberCount
{
    // Fewer may be figures of two cells.
    private const int FewestSpaced = 3;

    private readonly List<NumberRun> _figures = [];
    private readonly List<int> _gaps = [];
    private int _spaced;
    private int _commas;
    private int _points;
    private int _groupsOrDecimals;

    /// <summary>The mark that parts thousands beside the usual ones, if there is one.</summary>
    internal char? Apostrophe { get; private set; }

    /// <summary>Whether a comma parts decimals: figures that can be written one way only say so.</summary>
    internal bool HasDecimalCommas => _commas > 2 * _points && _commas > _groupsOrDecimals;

    /// <summary>Whether spaces part thousands.</summary>
    internal bool HasSpaces => _spaced >= FewestSpaced;

    /// <summary>Counts the figures of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mayBeLabelled">Whether words may stand before figures in one cell.</param>
    internal void Add(ReadOnlySpan<char> line, bool mayBeLabelled)
    {
        _figures.Clear();
        _gaps.Clear();
        _spaced += FigureRuns.FindGaps(line, _gaps);
        FigureRuns.Find(line, mayBeLabelled, _figures);
        foreach (NumberRun run in _figures)
        {
            ReadOnlySpan<char> text = line.Slice(run.Start, run.Length);
            bool hasComma = text.Contains(',');
            _commas += run.Style == NumberStyle.DecimalComma ? 1 : 0;
            _points += run.Style == NumberStyle.DecimalPoint || (run.Style == NumberStyle.Listed && hasComma) ? 1 : 0;
            _groupsOrDecimals += run.Style == NumberStyle.Ambiguous && hasComma ? 1 : 0;
            Apostrophe ??= run.Style != NumberStyle.Listed && text.IndexOfAny('\'', '’') is >= 0 and var place ? text[place] : null;
        }
    }
}
