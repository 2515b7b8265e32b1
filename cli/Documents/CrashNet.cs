using TemplateGen.Cli.CommandLine;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>Keeps a mistake of the tool on one document from taking the others with it.</summary>
internal static class CrashNet
{
    /// <summary>Does something with a document.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="crashed">What to make of a mistake of the tool, given the note that says so.</param>
    internal static T Run<T>(Func<T> work, Func<ReadingNote, T> crashed)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or WrongCallException))
        {
            return crashed(DocumentNotes.Crashed(FailureText.Of(failure)));
        }
    }
}
