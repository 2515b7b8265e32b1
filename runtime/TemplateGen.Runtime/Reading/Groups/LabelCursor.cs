namespace TemplateGen.Reading.Groups;

/// <summary>Goes through the labels of the rows of a table.</summary>
/// <param name="body">The rows below its headings.</param>
internal sealed class LabelCursor(IReadOnlyList<BodyRow> body)
{
    private readonly bool _isWithoutLabels = body.All(static row => row.Labels.Count == 0);
    private int _label;

    /// <summary>The row in which the next label stands, blank rows without one left out.</summary>
    internal int Row
    {
        get
        {
            // A row without anything in it is one that was printed to be filled in.
            while (_label == 0 && field < body.Count && body[field].Labels.Count == 0 && body[field].IsBlank && !_isWithoutLabels)
            {
                field++;
            }

            return field;
        }
        private set;
    }

    /// <summary>The next label; null where there is none, or figures come first.</summary>
    internal PlacedCell? Label => Row < body.Count && _label < body[Row].Labels.Count ? body[Row].Labels[_label] : null;

    /// <summary>The label behind it, or null.</summary>
    internal PlacedCell? Next => Label is null ? null
        : _label + 1 < body[Row].Labels.Count ? body[Row].Labels[_label + 1]
        : Row + 1 < body.Count && body[Row + 1].Labels.Count > 0 ? body[Row + 1].Labels[0] : null;

    /// <summary>Whether the next label stands on a line between rows.</summary>
    internal bool IsLoose => body[Row].IsLoose;

    /// <summary>Whether the next label reaches across the columns.</summary>
    internal bool IsWide => body[Row].IsWide;

    /// <summary>Whether the cells of its row belong to the next label.</summary>
    internal bool IsLastOfRow => Row < body.Count && _label >= body[Row].Labels.Count - 1 && body[Row] is { IsLoose: false, IsWide: false };

    /// <summary>Whether no row is left that would have to belong to the table.</summary>
    internal bool IsAtEnd => Row >= body.Count || (_label == 0 && body[Row] is { IsLoose: true } or { IsWide: true });

    /// <summary>Passes a label that heads others: no cells are its own.</summary>
    internal bool PassHeading()
    {
        if (_label + 1 < body[Row].Labels.Count)
        {
            _label++;
            return true;
        }

        if (!body[Row].IsBlank && !body[Row].IsWide)
        {
            return false;
        }

        PassRows(1);
        return true;
    }

    /// <summary>Passes rows.</summary>
    internal void PassRows(int count)
    {
        Row += count;
        _label = 0;
    }
}
