using TemplateGen.Cli.Documents;
using TemplateGen.Cli.Terminal;

namespace TemplateGen.Cli.Checking;

/// <summary>Goes through the documents of a call, a few at a time, and shows how far the work has come.</summary>
internal static class DocumentRun
{
    /// <summary>Does something with each document and hands what came of it over, in the order of the call.</summary>
    /// <param name="inputs">The documents.</param>
    /// <param name="console">Where progress is shown.</param>
    /// <param name="work">What is done with a document, several at once.</param>
    /// <param name="write">Writes what came of it; standard error, where progress is shown, must be cleared before it is written to.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal static void Each<TResult>(
        InputDocuments inputs, ToolConsole console, Func<DocumentFile, TResult> work, Action<TResult, ProgressLine> write, CancellationToken cancellation)
    {
        using ProgressLine progress = new(console, inputs.Documents.Count);
        int done = 0;
        foreach (TResult result in OrderedWork.Run(inputs.Documents, work, cancellation))
        {
            progress.MakeRoom();
            write(result, progress);
            console.Flush();
            progress.Show(done + 1, inputs.Documents[done].Name);
            done++;
        }
    }
}
