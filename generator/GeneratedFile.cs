using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>Code to add to the compilation, or why there is none. Compared by value: what an edit left as it was is not added again.</summary>
/// <param name="Path">The template that it comes from.</param>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Text">The code; null where it could not be made.</param>
/// <param name="Diagnostics">Why not.</param>
internal sealed record GeneratedFile(string Path, string HintName, string? Text, EquatableArray<TemplateDiagnostic> Diagnostics)
{
    /// <summary>The file that holds all that follows from what a template means.</summary>
    internal static GeneratedFile Of(TemplateModel model) =>
        Of(model.Path, model.FileName, Hint(model.Namespace, model.Report.Name, model.Report.Edition, "Report"), () => CodeEmitter.Emit(model));

    /// <summary>The file that holds the places of a template.</summary>
    internal static GeneratedFile Of(TemplatePlaces places) =>
        Of(places.Path, places.FileName, Hint(places.Namespace, places.Name, places.Edition, "Positions"), () => DefinitionEmitter.EmitPositions(places));

    /// <summary>A mistake of ours becomes a message that names the file, never a silent absence of code.</summary>
    private static GeneratedFile Of(string path, string name, string hint, Func<string> emit)
    {
        try
        {
            return new GeneratedFile(path, hint, emit(), default);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new GeneratedFile(path, hint, null, new[] { GeneratorDiagnostics.Internal.At(default, name, error.GetType().Name, error.Message) });
        }
    }

    private static string Hint(string @namespace, string name, string edition, string part) =>
        $"{@namespace.Replace("@", "")}.{Identifiers.ClassName(name, edition)}.{part}.g.cs";
}
