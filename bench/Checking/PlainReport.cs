namespace TemplateGen.Bench.Checking;

/// <summary>The report as plain objects, as FluentValidation takes it.</summary>
internal sealed class PlainReport
{
    public required RequestRow Received { get; init; }

    public required RequestRow CarriedIn { get; init; }

    /// <summary>The 21 rows that add up to the total.</summary>
    public required IReadOnlyList<RequestRow> Results { get; init; }

    public required RequestRow ResultsTotal { get; init; }

    public required RequestRow CarriedOut { get; init; }

    public required DisputeResult Review { get; init; }

    public required DisputeResult Direct { get; init; }

    public required DisputeResult AfterReview { get; init; }

    internal static PlainReport Of(long[] cells) => new()
    {
        Received = Row(cells, 0),
        CarriedIn = Row(cells, 1),
        Results = [.. Enumerable.Range(2, 21).Select(row => Row(cells, row))],
        ResultsTotal = Row(cells, 23),
        CarriedOut = Row(cells, 24),
        Review = Result(cells, 0),
        Direct = Result(cells, 1),
        AfterReview = Result(cells, 2),
    };

    private static RequestRow Row(long[] cells, int row) => cells.AsSpan(row * Figures.Columns, Figures.Columns) is [var a, var b, var c, var d, var e, var f, var g]
        ? new() { Natural = a, Business = b, Research = c, Welfare = d, LegalService = e, Other = f, Total = g }
        : throw new ArgumentException("A row has seven cells", nameof(cells));

    private static DisputeResult Result(long[] cells, int index) => cells.AsSpan(Figures.Requests + (index * 5), 5) is [var a, var b, var c, var d, var e]
        ? new() { Upheld = a, Corrected = b, OtherResult = c, Pending = d, Total = e }
        : throw new ArgumentException("A result has five cells", nameof(cells));
}
