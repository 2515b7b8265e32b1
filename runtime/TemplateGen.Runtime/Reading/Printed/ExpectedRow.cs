using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Printed;

/// <summary>A row as the form prints it, and what may follow it.</summary>
/// <param name="table">The table.</param>
/// <param name="entry">The repeated node that it is a row of, or null.</param>
/// <param name="cells">Its cells.</param>
internal sealed class ExpectedRow(TableLayout table, AxisNode? entry, ExpectedCell[] cells) : IStep<ExpectedRow, SourceRow>
{
    /// <summary>The table.</summary>
    internal TableLayout Table { get; } = table;

    /// <summary>The repeated node that it is a row of, or null.</summary>
    internal AxisNode? Entry { get; } = entry;

    /// <summary>Its cells.</summary>
    internal ExpectedCell[] Cells { get; } = cells;

    /// <summary>A further line of it, of which there may be any number; null where it has one line.</summary>
    internal ExpectedRow? Line { get; init; }

    /// <summary>Whether it is a further line of the row above.</summary>
    internal bool IsLine { get; init; }

    /// <summary>Whether it stands for entries of which there are none.</summary>
    internal bool IsEmpty { get; init; }

    /// <summary>Whether an entry begins with it.</summary>
    internal bool StartsEntry { get; init; }

    /// <inheritdoc/>
    public List<ExpectedRow> Next { get; } = [];

    /// <inheritdoc/>
    public bool IsLast { get; private set; }

    /// <inheritdoc/>
    public bool Allows(SourceRow piece)
    {
        if (piece.Cells.Count != Cells.Length)
        {
            return false;
        }

        for (int i = 0; i < Cells.Length; i++)
        {
            if (!Cells[i].Allows(piece.Cells[i], IsEmpty))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says what may follow the row and its lines.</summary>
    internal void Precede(IReadOnlyList<ExpectedRow> next, bool isLast)
    {
        Next.AddRange(next);
        IsLast = isLast;
        if (Line is not null)
        {
            Next.Add(Line);
            Line.Next.Add(Line);
            Line.Next.AddRange(next);
            Line.IsLast = isLast;
        }
    }
}
