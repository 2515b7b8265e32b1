using TemplateGen.Layout;

namespace TemplateGen.Reading.Printed;

/// <summary>A piece of the form that is printed as one table of the document: its rows with what may follow each.</summary>
/// <param name="Tables">The tables in it.</param>
/// <param name="First">The rows with which it may begin.</param>
internal sealed record PrintedPart(IReadOnlyList<TableLayout> Tables, IReadOnlyList<ExpectedRow> First)
{
    /// <summary>Joins blocks of rows: a fixed row, or the rows of an entry, which may stand there several times.</summary>
    internal static PrintedPart Of(IReadOnlyList<TableLayout> tables, IReadOnlyList<PrintedBlock> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            IReadOnlyList<ExpectedRow> next = i + 1 < blocks.Count ? blocks[i + 1].Starts : [];
            foreach (ExpectedRow[] rows in blocks[i].Variants)
            {
                for (int row = 0; row + 1 < rows.Length; row++)
                {
                    rows[row].Precede([rows[row + 1]], isLast: false);
                }

                IReadOnlyList<ExpectedRow> again = rows != blocks[i].Empty ? [.. blocks[i].Further.Take(1)] : [];
                rows[^1].Precede([.. next, .. again], isLast: i + 1 == blocks.Count);
            }
        }

        return new PrintedPart(tables, blocks.Count > 0 ? blocks[0].Starts : []);
    }
}
