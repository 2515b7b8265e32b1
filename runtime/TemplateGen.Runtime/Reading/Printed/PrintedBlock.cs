namespace TemplateGen.Reading.Printed;

/// <summary>A fixed row, or the rows of an entry.</summary>
/// <param name="Rows">The rows, those of the first entry.</param>
/// <param name="Further">The rows of each further entry; none of a fixed row.</param>
/// <param name="Empty">The rows where there are no entries; none of a fixed row.</param>
internal sealed record PrintedBlock(ExpectedRow[] Rows, ExpectedRow[] Further, ExpectedRow[] Empty)
{
    /// <summary>All ways in which its rows are printed.</summary>
    internal IEnumerable<ExpectedRow[]> Variants => new[] { Rows, Further, Empty }.Where(static rows => rows.Length > 0);

    /// <summary>The rows with which it may begin.</summary>
    internal IReadOnlyList<ExpectedRow> Starts => [.. new[] { Rows, Empty }.Where(static rows => rows.Length > 0).Select(static rows => rows[0])];
}
