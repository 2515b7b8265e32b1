using System.Diagnostics;
using System.Text;
using TemplateGen.Cli.Terminal;

namespace TemplateGen.Cli.Tests.Support;

/// <summary>
/// Runs the tool as a user would. A call that asks nothing of the process itself (its input, its environment, a terminal, a signal) is run in this one,
/// where the tool need not start and be compiled anew each time; the others prove that a process of its own does the same.
/// </summary>
internal sealed class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly Lock _one = new();

    private readonly Dictionary<string, string?> _environment = new()
    {
        ["LC_ALL"] = "C",
        ["LC_MESSAGES"] = null,
        ["LANG"] = null,
        ["NO_COLOR"] = null,
        ["TERM"] = "xterm-256color",
    };

    private string _folder = TestFiles.Folder;
    private string[] _wrapper = [];
    private byte[] _input = [];
    private bool _isOnTerminal;
    private bool _needsProcess;

    internal static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    internal static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "templategen.dll");

    internal static ToolResult Run(params string[] arguments) => new Tool().Go(arguments);

    internal Tool In(string folder)
    {
        _folder = folder;
        return this;
    }

    internal Tool With(string variable, string? value)
    {
        _environment[variable] = value;
        return AsProcess();
    }

    internal Tool Reading(string input) => Reading(Encoding.UTF8.GetBytes(input));

    internal Tool Reading(byte[] input)
    {
        _input = input;
        return AsProcess();
    }

    /// <summary>Starts the tool through another program.</summary>
    internal Tool Through(params string[] wrapper)
    {
        _wrapper = wrapper;
        return AsProcess();
    }

    /// <summary>Starts the tool on a terminal, which <c>script</c> makes.</summary>
    internal Tool OnTerminal()
    {
        _isOnTerminal = true;
        return AsProcess();
    }

    /// <summary>Starts the tool as a process of its own.</summary>
    internal Tool AsProcess()
    {
        _needsProcess = true;
        return this;
    }

    internal ToolResult Go(params string[] arguments) => _needsProcess || arguments.Contains("-") ? GoAsProcess(arguments) : GoHere(arguments);

    /// <summary>Runs the tool in this process: one call at a time, since the folder is that of the process.</summary>
    private ToolResult GoHere(string[] arguments)
    {
        lock (_one)
        {
            string folder = Environment.CurrentDirectory;
            Environment.CurrentDirectory = _folder;
            try
            {
                using MemoryStream output = new();
                using MemoryStream error = new();
                int status = CommandLine.Tool.RunAsync(arguments, language => ToolConsole.Over(output, error, language), variable => _environment.GetValueOrDefault(variable)).WaitAsync(Patience).GetAwaiter().GetResult();
                return new ToolResult(status, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
            }
            finally
            {
                Environment.CurrentDirectory = folder;
            }
        }
    }

    private ToolResult GoAsProcess(string[] arguments)
    {
        using Process process = Start(arguments);
        using MemoryStream output = new();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(_input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool need not read all that it is offered.
        }

        if (!Task.WhenAll(reading, error, process.WaitForExitAsync()).Wait(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"templategen {string.Join(' ', arguments)} did not end");
        }

        return new ToolResult(process.ExitCode, output.ToArray(), error.Result);
    }

    /// <summary>Starts the tool and leaves it to the test.</summary>
    internal Process Start(params string[] arguments)
    {
        string[] command = [.. _wrapper, Host, "exec", Path, .. arguments];
        if (_isOnTerminal)
        {
            command = ["script", "-qec", string.Join(' ', command.Select(static part => $"'{part}'")), "/dev/null"];
        }

        ProcessStartInfo start = new(command[0], command[1..])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string variable, string? value) in _environment)
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start)!;
    }
}
