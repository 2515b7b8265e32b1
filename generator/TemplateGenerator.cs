using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateGen.Dsl.Collections;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>
/// Compiles <c>.report</c> files: text, to what it means, to C# and messages. The steps hand on plain values and look at nothing but the files and
/// the project's settings, so that typing C# costs nothing and an edit to one file runs only what depends on it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.RootNamespace(options.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        IncrementalValuesProvider<UnderstoodTemplate> understood = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".report", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ProjectOptions.Describe(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Files)
            .Select(static (file, cancellation) => Understanding.Of(file, cancellation))
            .WithTrackingName(StepNames.Understood);

        // Two outputs from one step: code is made again only where the meaning changed, messages whenever something moved.
        IncrementalValuesProvider<TemplateModel> models = understood
            .Where(static template => template.Model is not null)
            .Select(static (template, _) => new TemplateModel(template.File.Name, template.File.Path, template.File.Namespace, template.Model!))
            .WithTrackingName(StepNames.Models);
        IncrementalValuesProvider<TemplatePlaces> places = understood
            .Where(static template => template.Model is not null)
            .Select(static (template, _) => new TemplatePlaces(
                template.File.Name, template.File.Path, template.File.Namespace, template.Model!.Name, template.Model.Edition, template.Positions!))
            .WithTrackingName(StepNames.Positions);
        IncrementalValuesProvider<FileMessages> messages = understood
            .Select(static (template, _) => new FileMessages(template.File.Path, template.Diagnostics))
            .WithTrackingName(StepNames.Diagnostics);

        // What concerns several files is a small table of its own, so that one file's edit emits one file's code.
        IncrementalValueProvider<EquatableArray<Identity>> identities = models
            .Select(static (model, _) => new Identity(model.Namespace, model.Report.Name, model.Report.Edition, model.Path))
            .Collect()
            .Select(static (all, _) => Sorted(all))
            .WithTrackingName(StepNames.Identities);

        context.RegisterSourceOutput(models.Combine(identities), static (output, pair) => EmitTemplate(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(places.Combine(identities), static (output, pair) => EmitPlaces(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(messages, static (output, file) => DiagnosticReporter.Report(output, file));
        context.RegisterSourceOutput(identities.Combine(rootNamespace), static (output, pair) => EmitList(output, pair.Left, pair.Right));
    }

    private static EquatableArray<Identity> Sorted(ImmutableArray<Identity> all) =>
        all.OrderBy(identity => identity.Key, StringComparer.Ordinal).ThenBy(identity => identity.Path, StringComparer.Ordinal).ToArray();

    private static void EmitTemplate(SourceProductionContext output, TemplateModel model, EquatableArray<Identity> identities)
    {
        if (!IsFirst(model.Path, identities))
        {
            return;
        }

        string hint = Hint(model.Namespace, model.Report.Name, model.Report.Edition);
        Guard(output, model.Path, model.FileName, () =>
        {
            output.AddSource($"{hint}.Report.g.cs", ReportEmitter.Emit(model));
            output.AddSource($"{hint}.Rules.g.cs", RulesEmitter.Emit(model));
            output.AddSource($"{hint}.Definition.g.cs", DefinitionEmitter.EmitDefinition(model));
        });
    }

    private static void EmitPlaces(SourceProductionContext output, TemplatePlaces places, EquatableArray<Identity> identities)
    {
        if (IsFirst(places.Path, identities))
        {
            Guard(output, places.Path, places.FileName, () => output.AddSource(
                $"{Hint(places.Namespace, places.Name, places.Edition)}.Positions.g.cs", DefinitionEmitter.EmitPositions(places)));
        }
    }

    private static void EmitList(SourceProductionContext output, EquatableArray<Identity> identities, string rootNamespace)
    {
        IGrouping<string, Identity>[] editions = [.. identities.GroupBy(identity => identity.Key, StringComparer.Ordinal)];
        foreach (IGrouping<string, Identity> edition in editions)
        {
            // Every file of one identity is told of another, so that whichever was meant is found.
            string[] paths = [.. edition.Select(identity => identity.Path)];
            foreach (string path in paths.Length > 1 ? paths : [])
            {
                string other = Path.GetFileName(paths.First(candidate => candidate != path));
                DiagnosticReporter.Report(output, new FileMessages(path, new[]
                {
                    GeneratorDiagnostics.SameIdentity.At(default, $"{edition.First().Name} {edition.First().Edition}", other),
                }));
            }
        }

        if (editions.Length > 0)
        {
            output.AddSource(EditionListEmitter.HintName, EditionListEmitter.Emit(rootNamespace, editions.Select(edition => edition.First())));
        }
    }

    /// <summary>Whether a file is the first of its identity: the others would give their code the same names.</summary>
    private static bool IsFirst(string path, EquatableArray<Identity> identities)
    {
        Identity own = identities.First(identity => identity.Path == path);
        return identities.First(identity => identity.Key == own.Key).Path == path;
    }

    private static string Hint(string @namespace, string name, string edition) =>
        $"{@namespace.Replace("@", "")}.{Identifiers.ClassName(name, edition).Replace("@", "")}";

    /// <summary>A mistake of ours becomes a message that names the file, never a silent absence of code.</summary>
    private static void Guard(SourceProductionContext output, string path, string name, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            DiagnosticReporter.Report(output, new FileMessages(path, new[]
            {
                GeneratorDiagnostics.Internal.At(default, name, error.GetType().Name, error.Message),
            }));
        }
    }
}
