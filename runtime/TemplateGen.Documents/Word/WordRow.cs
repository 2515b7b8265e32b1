using TemplateGen.Documents.Notes;

namespace TemplateGen.Documents.Word;

/// <summary>A row of a table while it is read.</summary>
/// <param name="number">Its number in the table.</param>
internal sealed class WordRow(int number)
{
    /// <summary>Its number in the table, from 1.</summary>
    internal int Number { get; } = number;

    /// <summary>Its cells.</summary>
    internal List<WordCell> Cells { get; } = [];

    /// <summary>How many columns of the grid are left free before its first cell.</summary>
    internal int FreeBefore { get; set; }

    /// <summary>Why it is left out, or null.</summary>
    internal LeftOut? Why { get; set; }
}
