namespace TemplateGen.Reading.Flowing;

/// <summary>
/// The figures of a page in groups: a line of several, or lines of one each with nothing between them. A group is part of a row, or of a column, or the figures of columns
/// that stand close together.
/// </summary>
internal sealed class FlowedGroups
{
    private readonly FlowedFigure[] _figures;
    private readonly bool[] _isParted;
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="figures">The figures in the order of the text.</param>
    /// <param name="isParted">Whether words stand between a figure and the one before.</param>
    internal FlowedGroups(FlowedFigure[] figures, bool[] isParted)
    {
        (_figures, _isParted) = (figures, isParted);
        (_starts, _ends) = (new int[figures.Length], new int[figures.Length]);
        int start = 0;
        for (int next = 1; next <= figures.Length; next++)
        {
            if (next == figures.Length || !IsWithLast(next))
            {
                Array.Fill(_starts, start, start, next - start);
                Array.Fill(_ends, next, start, next - start);
                start = next;
            }
        }
    }

    /// <summary>Whether a group begins at a place.</summary>
    internal bool IsStart(int place) => place == _figures.Length || _starts[place] == place;

    /// <summary>How many figures of its group stand from a place on.</summary>
    internal int Left(int place) => _ends[place] - place;

    /// <summary>Whether the figures of the group at a place stand in one line.</summary>
    internal bool IsLine(int place) => _ends[place] - _starts[place] > 1 && AreInLine(_starts[place] + 1);

    /// <summary>Whether words stand among the figures between two places.</summary>
    internal bool HasWords(int from, int to) => _isParted.AsSpan((from + 1)..to).Contains(true);

    private bool IsWithLast(int place) => _figures[place].Block == _figures[place - 1].Block && !_isParted[place] && (AreInLine(place) || (IsAlone(place - 1) && IsAlone(place)));

    /// <summary>Whether a figure has its line to itself.</summary>
    private bool IsAlone(int place) => !AreInLine(place) && !AreInLine(place + 1);

    /// <summary>Whether a figure stands in one line with the one before.</summary>
    private bool AreInLine(int place) => place > 0 && place < _figures.Length && _figures[place].Token.Place.Line == _figures[place - 1].Token.Place.Line;
}
