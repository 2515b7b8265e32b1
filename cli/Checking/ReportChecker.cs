using TemplateGen.Cli.Documents;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>Reads and checks documents, one at a time or several at once.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="previous">Earlier reports.</param>
/// <param name="isStrict">Whether warnings and undetermined rules count.</param>
internal sealed class ReportChecker(ReportSource reader, IReadOnlyList<Report> previous, bool isStrict)
{
    internal CheckedReport Check(DocumentFile document) => CrashNet.Run(() => ReadAndCheck(document), crash => CheckedReport.Unreadable(document.Name, crash, []));

    private CheckedReport ReadAndCheck(DocumentFile document)
    {
        ReadResult result = reader.Read(document);
        return result.Report is { } report
            ? Check(document, report, result.Notes)
            : CheckedReport.Unreadable(document.Name, ReportSource.WhyUnreadable(result), result.Notes);
    }

    private CheckedReport Check(DocumentFile document, Report report, IReadOnlyList<ReadingNote> notes)
    {
        IReadOnlyList<Finding> findings = report.Validate(previous);
        return new CheckedReport(
            document.Name,
            Judgement.On(report, findings, isStrict),
            report.Template,
            report.Year,
            Reporter.Of(report),
            CellCounts.Of(report),
            findings,
            previous.Count == 0 ? notes : [.. notes, .. PreviousNotes.Of(report, previous)]);
    }
}
