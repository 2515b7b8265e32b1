namespace TemplateGen.Bench.Checking;

/// <summary>The five figures of a kind of dispute as a plain object.</summary>
internal sealed class DisputeResult
{
    public long Upheld { get; init; }

    public long Corrected { get; init; }

    public long OtherResult { get; init; }

    public long Pending { get; init; }

    public long Total { get; init; }
}
