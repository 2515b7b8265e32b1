namespace TemplateGen.Bench.Checking;

/// <summary>A row of requests as a plain object.</summary>
internal sealed class RequestRow
{
    public long Natural { get; init; }

    public long Business { get; init; }

    public long Research { get; init; }

    public long Welfare { get; init; }

    public long LegalService { get; init; }

    public long Other { get; init; }

    public long Total { get; init; }
}
