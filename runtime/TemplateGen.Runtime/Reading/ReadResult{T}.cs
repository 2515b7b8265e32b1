namespace TemplateGen.Reading;

/// <summary>What became of reading a document as a report of one edition.</summary>
/// <typeparam name="TReport">The generated class of the edition.</typeparam>
/// <param name="Result">The outcome.</param>
public sealed record ReadResult<TReport>(ReadResult Result) : ReadResult(Result)
    where TReport : Report
{
    /// <summary>The report, or null where the document could not be read.</summary>
    public new TReport? Report => (TReport?)base.Report;
}
