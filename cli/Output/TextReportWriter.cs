using Spectre.Console;
using TemplateGen.Cli.Checking;
using TemplateGen.Cli.Wording;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Output;

/// <summary>Prints checked reports for people: a line with the verdict, then what was found, each at its place so that an editor can jump there.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="language">The language of messages.</param>
/// <param name="showsNotes">Whether every note is printed; otherwise warnings among them are, and the rest is counted.</param>
internal sealed class TextReportWriter(IAnsiConsole console, Language language, bool showsNotes) : IReportWriter
{
    // More would hide the sentence behind its list.
    private const int CellsShown = 3;
    private const int PlacesShown = 7;

    private readonly StyledLine _line = new(console);
    private readonly NoteWriter _notes = new(console, language, showsNotes);
    private bool _isFirst = true;
    private bool _wasLong;

    /// <inheritdoc/>
    public void Begin()
    {
        // Nothing stands above the first report.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The console is not this writer's own.
    }

    /// <inheritdoc/>
    public void Write(CheckedReport report)
    {
        // A report of which there is more to say than one line stands apart.
        bool isLong = report.Findings.Count + report.Notes.Count > 0;
        if (!_isFirst && (isLong || _wasLong))
        {
            _line.End();
        }

        _isFirst = false;
        _wasLong = isLong;
        WriteVerdict(report);
        foreach (Finding finding in report.Findings)
        {
            if (finding.Outcome == RuleOutcome.Violated)
            {
                WriteViolated(report.File, finding);
            }
        }

        foreach (IGrouping<int, Finding> open in report.Findings
            .Where(static finding => finding.Outcome != RuleOutcome.Violated).GroupBy(static finding => finding.Rule.Index))
        {
            WriteUndetermined(report.File, [.. open]);
        }

        WriteNotes(report);
    }

    /// <inheritdoc/>
    public void End(Tally tally)
    {
        if (tally.Reports < 2)
        {
            return;
        }

        _line.End();
        _line.Write(ReportWording.Reports(language, tally.Reports), Styles.Strong);
        string separator = language.Pick("：", ": ");
        foreach (Verdict verdict in Enum.GetValues<Verdict>())
        {
            if (tally.Count(verdict) > 0)
            {
                _line.Write(separator).Write(ReportWording.Verdicts(language, verdict, tally.Count(verdict)), Styles.Of(verdict));
                separator = language.Pick("，", ", ");
            }
        }

        if (tally.Errors + tally.Warnings > 0)
        {
            _line.Write(language.Pick("；", "; ") + ReportWording.Weights(language, tally.Errors, tally.Warnings));
        }

        _line.End();
    }

    private void WriteVerdict(CheckedReport report)
    {
        _line.Write(report.File, Styles.Strong).Write(language.Pick("：", ": "))
            .Write(ReportWording.Verdict(language, report.Verdict), Styles.Of(report.Verdict));
        if (report.Template is { } template)
        {
            string[] facts = [template.ToString(), ReportWording.Year(language, report.Year), report.Reporter ?? "", ReportWording.Cells(language, report.Cells)];
            _line.Write(" — " + string.Join(language.Pick("，", ", "), facts.Where(static fact => fact.Length > 0)), Styles.Quiet);
        }

        _line.End();
    }

    private void WriteViolated(string file, Finding finding)
    {
        _line.WritePlace(file, finding.Place);
        _line.Write(Codes.Of(finding.Severity), Styles.Of(finding.Severity)).Write(" ")
            .Write(finding.RuleId, Styles.Strong).Write(": ").Write(finding.Message(language)).End();
    }

    private void WriteUndetermined(string file, List<Finding> findings)
    {
        _line.WritePlace(file, findings.Select(static finding => finding.Place).FirstOrDefault(static place => place is not null));
        bool areColumns = findings.TrueForAll(static finding => finding.Column is not null);
        bool areRows = findings.TrueForAll(static finding => finding.Row is not null);
        _line.Write(findings[0].RuleId, Styles.Strong).Write(" ")
            .Write(ReportWording.Undetermined(language, findings.Count, areRows, areColumns), Styles.Of(Verdict.Undetermined));
        if (findings[0].Severity != Severity.Error)
        {
            _line.Write($" ({Codes.Of(findings[0].Severity)})", Styles.Quiet);
        }

        string places = ReportWording.Places(language, [.. findings.Select(Scope).Where(static scope => scope.Length > 0)], PlacesShown);
        _line.Write(": ").Write(places).Write(places.Length > 0 ? language.Pick("；", "; ") : "");
        string[] waitsFor = [.. findings.SelectMany(static finding => finding.WaitsFor).Select(static cell => cell.Address).Distinct()];
        _line.Write(waitsFor.Length > 0 ? ReportWording.WaitsFor(language, waitsFor, CellsShown) : findings[0].Message(language)).End();
    }

    // As in the sentences of findings: the printed label for whoever reads the form, the name for whoever reads English.
    private string Scope(Finding finding) => language == Language.Chinese && finding.ScopeLabel.Length > 0 ? finding.ScopeLabel : finding.Scope;

    private void WriteNotes(CheckedReport report)
    {
        if (report.Verdict == Verdict.Unreadable)
        {
            // The first note of such a document says why.
            _notes.WriteRefusal(report.File, report.Notes[0]);
        }

        _notes.WriteSome(report.File, report.Notes.Skip(report.Verdict == Verdict.Unreadable ? 1 : 0));
    }
}
