namespace TemplateGen.Cli.CommandLine;

/// <summary>The call was wrong; the messages say how, one sentence each.</summary>
/// <param name="messages">The messages, or none where they were printed already.</param>
internal sealed class WrongCallException(params IReadOnlyList<string> messages) : Exception(string.Join('\n', messages))
{
    internal IReadOnlyList<string> Messages { get; } = messages;
}
