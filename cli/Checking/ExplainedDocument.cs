using TemplateGen.Cli.Documents;
using TemplateGen.Reading;
using TemplateGen.Reading.Explaining;

namespace TemplateGen.Cli.Checking;

/// <summary>A document with how each piece of it was understood, or why it could not be read.</summary>
/// <param name="File">The document.</param>
/// <param name="Explanation">What became of it.</param>
/// <param name="Refusal">Why it could not be read, or null.</param>
internal sealed record ExplainedDocument(DocumentFile File, ReadingExplanation Explanation, ReadingNote? Refusal)
{
    internal static ExplainedDocument Read(DocumentFile file, ReportSource source)
    {
        ReadingExplanation explanation = CrashNet.Run(() => source.Explain(file), static crash => new ReadingExplanation(new ReadResult(null, crash, []), []));
        return new ExplainedDocument(file, explanation, explanation.Result.Report is null ? ReportSource.WhyUnreadable(explanation.Result) : null);
    }
}
