using TemplateGen.Cells;

namespace TemplateGen;

/// <summary>A value outside tables: in the head of a report or in a section.</summary>
/// <param name="Text">The text, as found or as set; dates as <c>2021-01-31</c>, options by name.</param>
/// <param name="Entries">The entries where the field is a list; otherwise null.</param>
public sealed record FieldValue(string Text, IReadOnlyList<FieldValues>? Entries = null)
{
    /// <summary>Where the pieces of the text stood in the document that it was read from, in order; empty where it was not.</summary>
    internal IReadOnlyList<(int Offset, SourcePlace Place)> Pieces { get; init; } = [];

    /// <summary>What the document states for a field, and where; null where the value was not read from one piece of a document.</summary>
    internal CellSource? Source { get; init; }

    /// <summary>Where a character of the text stood in the document; null where the text was not read from one.</summary>
    /// <param name="offset">The character, from 0.</param>
    internal SourcePlace? PlaceOf(int offset)
    {
        int piece = Pieces.Count - 1;
        while (piece > 0 && Pieces[piece].Offset > offset)
        {
            piece--;
        }

        return piece < 0 ? null : Pieces[piece].Place.After(Math.Max(offset - Pieces[piece].Offset, 0));
    }
}
