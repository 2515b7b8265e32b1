using System.Runtime.InteropServices;

namespace TemplateGen.Cli.CommandLine;

/// <summary>Ctrl+C, and a request to end: the work is asked to stop, and left behind where it does not within a second.</summary>
/// <remarks>
/// It listens before any work begins. System.CommandLine listens only once the command is running, so that on a busy machine a signal could end the tool
/// without a word although its first results were there already.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _cancellation = new();
    private readonly PosixSignalRegistration[] _signals;

    internal Interruption() =>
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    /// <summary>Asks the work to stop.</summary>
    internal CancellationToken Token => _cancellation.Token;

    /// <summary>Waits for the work, or until it was interrupted.</summary>
    /// <param name="work">The work, which returns the exit status.</param>
    internal async Task<int> WaitFor(Task<int> work)
    {
        TaskCompletionSource interrupted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = Token.Register(interrupted.SetResult);
        if (await Task.WhenAny(work, interrupted.Task) != work && await Task.WhenAny(work, Task.Delay(Patience)) != work)
        {
            throw new OperationCanceledException(Token);
        }

        return await work;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        // The token source is not disposed of: work that was left behind may still look at it.
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _cancellation.Cancel();
    }
}
