using TemplateGen.Cli.Checking;

namespace TemplateGen.Cli.Output;

/// <summary>Prints checked reports in one format, as they come.</summary>
internal interface IReportWriter : IDisposable
{
    /// <summary>Called once, before the first.</summary>
    void Begin();

    /// <summary>Prints a report.</summary>
    void Write(CheckedReport report);

    /// <summary>Called once, after the last.</summary>
    void End(Tally tally);
}
