using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Generator.Editions;

namespace TemplateGen.Generator;

/// <summary>The messages about a file.</summary>
internal sealed record FileMessages(string Path, EquatableArray<TemplateDiagnostic> Diagnostics)
{
    /// <summary>What is to be said of a file by itself, and then of what it says of other editions.</summary>
    internal static FileMessages Of(UnderstoodTemplate template, ProjectTable<EditionMessage> editions)
    {
        EditionMessage[] own = template.Positions is null ? [] : [.. editions.Items.Where(message => message.Path == template.File.Path)];
        return new FileMessages(template.File.Path, own.Length == 0 ? template.Diagnostics
            : template.Diagnostics.Concat(own.Select(message => message.Diagnostic with { Span = message.Place.In(template.Positions!) })).ToArray());
    }
}
