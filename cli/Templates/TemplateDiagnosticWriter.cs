using Spectre.Console;
using TemplateGen.Cli.Output;
using TemplateGen.Cli.Wording;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using Severity = TemplateGen.Layout.Severity;

namespace TemplateGen.Cli.Templates;

/// <summary>Prints what is wrong with a template, as compilers do: <c>file(line,column): error TG001: message</c>.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="language">The language of what the tool itself says; the compiler of templates speaks English.</param>
internal sealed class TemplateDiagnosticWriter(IAnsiConsole console, Language language)
{
    private readonly StyledLine _line = new(console);

    internal void Write(TemplateFile file)
    {
        if (file.Trouble is { } trouble)
        {
            Write($"{file.Name}: ", Severity.Error, trouble.Code, trouble.Message(language));
            return;
        }

        foreach (TemplateDiagnostic diagnostic in file.Compiled!.Diagnostics.OrderBy(static diagnostic => diagnostic.Span.Offset))
        {
            Severity severity = diagnostic.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
            Write($"{file.Name}({diagnostic.Span.Line},{diagnostic.Span.Column}): ", severity, diagnostic.Id, diagnostic.Message);
        }
    }

    /// <summary>Prints what is allowed but worth knowing: rules that are not linear, from which nothing can be concluded.</summary>
    internal void WriteNotes(TemplateFile file)
    {
        if (file.Compiled is not { Model: { } model, Positions: { } positions })
        {
            return;
        }

        for (int i = 0; i < model.Rules.Count; i++)
        {
            if (!Linearity.IsLinear(model.Rules[i]))
            {
                LinePosition place = positions.Rules[i];
                Write($"{file.Name}({place.Line},{place.Column}): ", Severity.Note, "not-linear", TemplateWording.NotLinear(language, model.Rules[i].Id));
            }
        }
    }

    private void Write(string place, Severity severity, string id, string message) => _line
        .Write(place, Styles.Quiet)
        .Write(Codes.Of(severity), Styles.Of(severity))
        .Write($" {id}: ", Styles.Strong)
        .Write(message)
        .End();
}
