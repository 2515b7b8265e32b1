namespace TemplateGen.Reading;

/// <summary>Reads documents.</summary>
public static class ReportReader
{
    /// <summary>Reads a document as a report of one edition.</summary>
    /// <typeparam name="TReport">The generated class.</typeparam>
    /// <param name="text">The text of the document.</param>
    /// <param name="edition">The edition.</param>
    public static ReadResult<TReport> Read<TReport>(string text, ReportEdition edition)
        where TReport : Report => new(new ReadResult(null, null, []));
}
