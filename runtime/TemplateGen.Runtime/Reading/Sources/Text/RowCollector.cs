namespace TemplateGen.Reading.Sources;

/// <summary>Gathers the rows of a document from the adapters that share it, and counts its pieces.</summary>
internal sealed class RowCollector
{
    private readonly List<SourceRow> _rows = [];

    /// <summary>The rows so far.</summary>
    internal IReadOnlyList<SourceRow> Rows => _rows;

    /// <summary>How many lines and cells there are so far.</summary>
    internal int Pieces { get; set; }

    /// <summary>Whether there are more than any report has.</summary>
    internal bool IsFull => Pieces > SourceDocument.MaximumPieces;

    /// <summary>Adds a row.</summary>
    /// <param name="form">How much the document says about its limits.</param>
    /// <param name="startsPart">Whether something else than a row stood before it.</param>
    /// <param name="cells">Its cells. They are kept as an array, and so are their lines: what is walked again and again is walked fastest where it is all of one type.</param>
    /// <param name="mayBeRendered">Whether it comes in a shape in which this library renders tables.</param>
    /// <param name="isPadded">Whether rows of its table are filled up to one width behind their cells.</param>
    internal void Add(RowForm form, bool startsPart, IReadOnlyList<SourceCell> cells, bool mayBeRendered = false, bool isPadded = false)
    {
        Add(new SourceRow(form, startsPart, cells as SourceCell[] ?? [.. cells]) { MayBeRendered = mayBeRendered, IsPadded = isPadded });
    }

    /// <summary>Adds a row that another such collector has; one without any cell is none.</summary>
    internal void Add(SourceRow row)
    {
        if (row.Cells.Count == 0)
        {
            return;
        }

        bool follows = _rows.Count > 0 && _rows[^1].Form == row.Form;
        _rows.Add(follows || row.StartsPart ? row : row with { StartsPart = true });
    }
}
