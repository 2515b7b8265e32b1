using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Generator.Editions;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>
/// Compiles <c>.report</c> files: text, to what it means, to C# and messages. The steps hand on plain values and look at nothing but the files and
/// the project's settings, so that typing C# costs nothing and an edit to one file runs only what depends on it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private readonly Func<string, CancellationToken, BindResult> _compile;

    /// <summary>Makes the generator that compilers load.</summary>
    public TemplateGenerator()
        : this(TemplateCompiler.Compile)
    {
    }

    internal TemplateGenerator(Func<string, CancellationToken, BindResult> compile) => _compile = compile;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText Left, AnalyzerConfigOptionsProvider Right)> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".report", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValuesProvider<UnderstoodTemplate> understood = files
            .Where(static pair => !ProjectOptions.IsReference(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => ProjectOptions.Describe(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Files)
            .Select((file, cancellation) => Understanding.Of(file, _compile, cancellation))
            .WithTrackingName(StepNames.Understood);

        // Meaning, places and messages part here: code is made again only where the meaning changed, messages whenever something moved.
        IncrementalValuesProvider<TemplateModel> models = understood
            .Where(static template => template.Model is not null)
            .Select(static (template, _) => TemplateModel.Of(template))
            .WithTrackingName(StepNames.Models);
        IncrementalValuesProvider<TemplatePlaces> places = understood
            .Where(static template => template.Model is not null)
            .Select(static (template, _) => new TemplatePlaces(
                template.File.Name, template.File.Path, template.File.Namespace, template.Model!.Name, template.Model.Edition, template.Positions!))
            .WithTrackingName(StepNames.Positions);
        // What concerns several files is a small table of its own, and what comes of it is mostly nothing: a file more makes no other file's code again.
        IncrementalValueProvider<ProjectTable<Identity>> identities = models
            .Select(static (model, _) => new Identity(model.Namespace, model.Report.Name, model.Report.Edition, model.Path))
            .Collect()
            .Select(static (all, _) => Clashes.Sorted(all))
            .WithTrackingName(StepNames.Identities);
        IncrementalValueProvider<ProjectTable<EditionMessage>> editions = CompareEditions(files, identities, models);
        IncrementalValuesProvider<FileMessages> messages = understood
            .Combine(editions)
            .Select(static (pair, _) => FileMessages.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(messages, static (output, file) => DiagnosticReporter.Report(output, file));
        RegisterCode(context, identities, models, places);
        RegisterProject(context, identities);
    }

    /// <summary>Editions are compared by their outlines: of the project's own files, and of those compiled elsewhere that may be of the same forms.</summary>
    private IncrementalValueProvider<ProjectTable<EditionMessage>> CompareEditions(
        IncrementalValuesProvider<(AdditionalText Left, AnalyzerConfigOptionsProvider Right)> files,
        IncrementalValueProvider<ProjectTable<Identity>> identities,
        IncrementalValuesProvider<TemplateModel> models)
    {
        IncrementalValueProvider<ProjectTable<string>> names = identities
            .Select(static (all, _) => Clashes.Names(all))
            .WithTrackingName(StepNames.Names);
        IncrementalValueProvider<ProjectTable<Outline>> own = models
            .Select(static (model, _) => Outline.Of(model))
            .WithTrackingName(StepNames.Outlines)
            .Collect()
            .Select(static (all, _) => ProjectTable<Outline>.Of(all));
        IncrementalValueProvider<ProjectTable<Outline>> referenced = files
            .Where(static pair => ProjectOptions.IsReference(pair.Left, pair.Right))
            .Select(static (pair, cancellation) => ProjectOptions.Describe(pair.Left, pair.Right, cancellation))
            .Combine(names)
            .Where(static pair => pair.Left.MayDescribe(pair.Right))
            .Select((pair, cancellation) => Understanding.Of(pair.Left, _compile, cancellation))
            .Where(static template => template.Model is not null)
            .Select(static (template, _) => Outline.Of(TemplateModel.Of(template)))
            .WithTrackingName(StepNames.ReferencedOutlines)
            .Collect()
            .Select(static (all, _) => ProjectTable<Outline>.Of(all));
        return own.Combine(referenced)
            .Select(static (pair, _) => EditionMessages.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EditionMessages);
    }

    private static void RegisterCode(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectTable<Identity>> identities,
        IncrementalValuesProvider<TemplateModel> models,
        IncrementalValuesProvider<TemplatePlaces> places)
    {
        IncrementalValueProvider<ProjectTable<string>> shadowed = identities
            .Select(static (all, _) => Clashes.Shadowed(all))
            .WithTrackingName(StepNames.Shadowed);
        Register(models.Select(static (model, _) => GeneratedFile.Of(model)), StepNames.ReportCode);
        Register(places.Select(static (file, _) => GeneratedFile.Of(file)), StepNames.PositionsCode);

        void Register(IncrementalValuesProvider<GeneratedFile> files, string step) => context.RegisterSourceOutput(
            files.WithTrackingName(step).Combine(shadowed),
            static (output, pair) => Add(output, pair.Left, pair.Right));
    }

    private static void RegisterProject(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectTable<Identity>> identities)
    {
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.RootNamespace(options.GlobalOptions))
            .WithTrackingName(StepNames.Options);
        IncrementalValueProvider<ProjectTable<FileMessages>> clashes = identities
            .Select(static (all, _) => Clashes.Messages(all))
            .WithTrackingName(StepNames.Clashes);
        IncrementalValueProvider<ProjectTable<string>> classes = identities
            .Select(static (all, _) => Clashes.Classes(all))
            .WithTrackingName(StepNames.Classes);
        IncrementalValueProvider<string?> oldLanguage = context.ParseOptionsProvider
            .Select(static (options, _) => ProjectOptions.OldLanguage(options))
            .WithTrackingName(StepNames.OldLanguage);
        context.RegisterSourceOutput(clashes, static (output, all) => DiagnosticReporter.Report(output, all));
        context.RegisterSourceOutput(classes.Combine(rootNamespace), static (output, pair) => AddList(output, pair.Left, pair.Right));
        IncrementalValueProvider<string?> firstPath = identities.Select(static (all, _) => all.Items.Count > 0 ? all.Items[0].Path : null);
        context.RegisterSourceOutput(firstPath.Combine(oldLanguage), static (output, pair) => ReportLanguage(output, pair.Left, pair.Right));
        IncrementalValueProvider<string?> missing = context.MetadataReferencesProvider
            .Where(static reference => ProjectOptions.MayBeRuntime(reference))
            .Select(static (_, _) => ProjectOptions.Runtime)
            .Collect()
            .Select(static (references, _) => references.IsEmpty ? ProjectOptions.Runtime : null)
            .WithTrackingName(StepNames.MissingRuntime);
        context.RegisterSourceOutput(firstPath.Combine(missing), static (output, pair) => ReportRuntime(output, pair.Left, pair.Right));
    }

    private static void Add(SourceProductionContext output, GeneratedFile file, ProjectTable<string> shadowed)
    {
        if (file.Text is null)
        {
            DiagnosticReporter.Report(output, new FileMessages(file.Path, file.Diagnostics));
        }
        else if (!shadowed.Items.Contains(file.Path))
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
        }
    }

    private static void AddList(SourceProductionContext output, ProjectTable<string> classes, string rootNamespace)
    {
        if (classes.Items.Count > 0)
        {
            output.AddSource(EditionListEmitter.HintName, SourceText.From(EditionListEmitter.Emit(rootNamespace, classes.Items), Utf8));
        }
    }

    private static void ReportRuntime(SourceProductionContext output, string? path, string? missing)
    {
        if (missing is not null && path is not null)
        {
            DiagnosticReporter.Report(output, new FileMessages(path, new[] { GeneratorDiagnostics.NoRuntime.At(default, missing) }));
        }
    }

    private static void ReportLanguage(SourceProductionContext output, string? path, string? version)
    {
        if (version is not null && path is not null)
        {
            DiagnosticReporter.Report(output, new FileMessages(path, new[] { GeneratorDiagnostics.OldLanguage.At(default, version) }));
        }
    }
}
