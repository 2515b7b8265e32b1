using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Dsl.Binding;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>
/// The one way in which tests run the generator. Every run proves what must hold of all: nothing happens when nothing changed, no step keeps anything
/// of the compiler, generated code compiles without a warning, and what it says about itself is well-formed.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(CSharpCompilation output, GeneratorRunResult result, ImmutableArray<Diagnostic> diagnostics)
    {
        Output = output;
        Diagnostics = diagnostics;
        Sources = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    /// <summary>The compilation with the generated code.</summary>
    internal CSharpCompilation Output { get; }

    /// <summary>What the generator reported.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the generator reported, as the compiler prints it.</summary>
    internal string[] Messages => [.. Diagnostics.Select(diagnostic => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];

    /// <summary>The generated files by their names.</summary>
    internal IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>A generated file by the end of its name, such as <c>Tiny2024.Rules</c>.</summary>
    internal string Source(string name) => Sources.Single(source => source.Key.EndsWith(name + ".g.cs", StringComparison.Ordinal)).Value;

    /// <summary>Runs the generator on files that it should have nothing to say about.</summary>
    internal static GeneratorRun Clean(params ReportText[] files)
    {
        GeneratorRun run = Of(files);
        run.Messages.ShouldBeEmpty();
        return run;
    }

    /// <summary>Runs the generator.</summary>
    /// <param name="files">The files.</param>
    /// <param name="rootNamespace">The root namespace of the project.</param>
    /// <param name="templateNamespace">The namespace for templates, or null.</param>
    /// <param name="sources">C# of the project itself.</param>
    /// <param name="compile">What stands in for the compiler of the language, or null.</param>
    /// <param name="language">The version of C#, or null.</param>
    /// <param name="project">What the project is compiled from, or null.</param>
    internal static GeneratorRun Of(
        IReadOnlyList<ReportText> files,
        string? rootNamespace = "Sample",
        string? templateNamespace = null,
        string[]? sources = null,
        Func<string, CancellationToken, BindResult>? compile = null,
        LanguageVersion? language = null,
        CSharpCompilation? project = null)
    {
        TemplateGenerator generator = compile is null ? new TemplateGenerator() : new TemplateGenerator(compile);
        CSharpCompilation compilation = project ?? TestCompilation.Create(sources ?? []);
        CSharpParseOptions parsing = language is { } version ? TestCompilation.ParseOptions.WithLanguageVersion(version) : TestCompilation.ParseOptions;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files.Select(file => file.ToAdditionalText()),
            parsing,
            new ProjectSettings(rootNamespace, templateNamespace, files),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        GeneratorRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        first.Exception.ShouldBeNull();
        CachingShouldWork(first, second);
        GeneratorRun run = new((CSharpCompilation)output, first, diagnostics);
        run.CodeShouldBeClean(first, diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return run;
    }

    private static void CachingShouldWork(GeneratorRunResult first, GeneratorRunResult second)
    {
        second.TrackedSteps.Keys.ShouldBe(first.TrackedSteps.Keys, ignoreOrder: true);
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in first.TrackedSteps.Where(step => StepNames.All.Contains(step.Key)))
        {
            (object Value, IncrementalStepRunReason Reason)[] before = [.. steps.SelectMany(step => step.Outputs)];
            (object Value, IncrementalStepRunReason Reason)[] after = [.. second.TrackedSteps[name].SelectMany(step => step.Outputs)];
            after.Select(output => output.Value).ShouldBe(before.Select(output => output.Value), name);
            after.ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged, name);
            foreach ((object value, _) in before)
            {
                StepGraph.ShouldHoldPlainValues(value, name);
            }
        }

        second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    private void CodeShouldBeClean(GeneratorRunResult result, bool hasErrors)
    {
        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            string text = source.SourceText.ToString();
            text.ShouldNotContain('\r');
            text.ShouldEndWith("}\n");
            text.ShouldNotContain(" \n");
            source.SourceText.Encoding.ShouldBeOfType<UTF8Encoding>().GetPreamble().ShouldBeEmpty();
            foreach (string line in text.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith("/// ", StringComparison.Ordinal)))
            {
                Should.NotThrow(() => XElement.Parse($"<doc>{line[4..]}</doc>", LoadOptions.PreserveWhitespace), $"{source.HintName}: {line}");
            }
        }

        if (!hasErrors)
        {
            Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        }
    }
}
