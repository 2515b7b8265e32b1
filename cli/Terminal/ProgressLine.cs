using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using TemplateGen.Cli.Output;

namespace TemplateGen.Cli.Terminal;

/// <summary>A line at the foot of a terminal that shows how far the work has come; nothing where standard error is no terminal.</summary>
/// <remarks>Whoever writes meanwhile calls <see cref="MakeRoom"/> or <see cref="Clear"/> before, so that no line is written into the bar.</remarks>
internal sealed class ProgressLine : IDisposable
{
    private const int FewDocuments = 8;
    private const int BarWidth = 24;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _console;
    private readonly bool _isShown;
    private readonly bool _sharesTerminal;
    private readonly int _total;
    private long _drawn;
    private bool _isVisible;

    internal ProgressLine(ToolConsole console, int total)
    {
        _sharesTerminal = console.OutIsTerminal;
        _console = console.ErrorText;
        _total = total;
        _isShown = total >= FewDocuments && console.ErrorIsTerminal && _console.Profile.Capabilities.Ansi;
    }

    /// <summary>Shows how many are done, and which was the last; what stands there is not replaced oftener than an eye can follow.</summary>
    internal void Show(int done, string name)
    {
        if (!_isShown || (_isVisible && Stopwatch.GetElapsedTime(_drawn) < Interval))
        {
            return;
        }

        int filled = (int)((long)done * BarWidth / _total);
        string count = string.Create(CultureInfo.InvariantCulture, $" {done}/{_total} ");
        int width = Math.Max(0, Console.WindowWidth - BarWidth - count.Length - 1);
        Clear();
        _console.Write(new Text(new string('━', filled), new Style(Color.Green)));
        _console.Write(new Text(new string('━', BarWidth - filled), new Style(decoration: Decoration.Dim)));
        _console.Write(new Text(count + EndOf(Printable.Of(name), width)));
        _isVisible = true;
        _drawn = Stopwatch.GetTimestamp();
    }

    /// <summary>Makes room for what is about to be written to standard output.</summary>
    internal void MakeRoom()
    {
        if (_sharesTerminal)
        {
            Clear();
        }
    }

    /// <summary>Takes the line away until it is next shown.</summary>
    internal void Clear()
    {
        if (_isVisible)
        {
            _console.Write(new ControlCode("\r\u001b[2K"));
            _isVisible = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    /// <summary>As much of the end of a path as fits; Chinese characters are two wide.</summary>
    private static string EndOf(string name, int width)
    {
        if (name.GetCellWidth() <= width)
        {
            return name;
        }

        int start = name.Length;
        int left = width - 1;
        while (start > 0 && left >= name[start - 1].GetCellWidth())
        {
            left -= name[--start].GetCellWidth();
        }

        return width > 0 ? "…" + name[start..] : "";
    }
}
