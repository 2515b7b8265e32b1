using Spectre.Console;
using TemplateGen.Cells;

namespace TemplateGen.Cli.Output;

/// <summary>Writes a line piece by piece; what comes from documents is made printable on the way.</summary>
/// <param name="console">Where it goes.</param>
internal sealed class StyledLine(IAnsiConsole console)
{
    internal StyledLine Write(string text, Style? style = null)
    {
        if (text.Length > 0)
        {
            console.Write(new Text(Printable.Of(text), style));
        }

        return this;
    }

    /// <summary>Writes <c>file(line,column): </c>, which editors know how to jump to.</summary>
    internal StyledLine WritePlace(string file, SourcePlace? place) =>
        Write(place is { } at ? $"{file}({at}): " : $"{file}: ", Styles.Quiet);

    internal void End() => console.WriteLine();
}
