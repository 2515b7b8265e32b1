using Spectre.Console;
using TemplateGen.Cli.Checking;
using TemplateGen.Layout;

namespace TemplateGen.Cli.Output;

/// <summary>The colours of the tool: those of the terminal's own palette, so that they suit a light background as well as a dark one.</summary>
internal static class Styles
{
    internal static Style Strong { get; } = new(decoration: Decoration.Bold);

    internal static Style Quiet { get; } = new(decoration: Decoration.Dim);

    private static Style Good { get; } = new(Color.Green, decoration: Decoration.Bold);

    private static Style Bad { get; } = new(Color.Maroon, decoration: Decoration.Bold);

    private static Style Doubtful { get; } = new(Color.Olive, decoration: Decoration.Bold);

    private static Style Calm { get; } = new(Color.Teal);

    internal static Style Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => Good,
        Verdict.Undetermined => Doubtful,
        _ => Bad,
    };

    internal static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Bad,
        Severity.Warning => Doubtful,
        _ => Calm,
    };
}
