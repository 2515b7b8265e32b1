using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Caching;

/// <summary>A project with some files open in an editor: after each edit it tells which steps made something new, and which generated files.</summary>
internal sealed class EditedProject
{
    private readonly Dictionary<string, AdditionalText> _files = [];
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    internal EditedProject(params ReportText[] files)
    {
        foreach (ReportText file in files)
        {
            _files.Add(file.Name, file.ToAdditionalText());
        }

        _compilation = TestCompilation.Create("namespace Sample; internal static class Program { }");
        _driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            _files.Values,
            TestCompilation.ParseOptions,
            new ProjectSettings("Sample", null, files),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(_compilation);
    }

    /// <summary>What the last edit made anew: steps by name, with the number of values that changed.</summary>
    internal string[] Changed => [.. Result.TrackedSteps
        .Where(step => StepNames.All.Contains(step.Key))
        .Select(step => (step.Key, Count: step.Value.SelectMany(run => run.Outputs).Count(IsNew)))
        .Where(step => step.Count > 0)
        .OrderBy(step => Array.IndexOf(StepNames.All, step.Key))
        .Select(step => step.Count == 1 ? step.Key : $"{step.Key} x{step.Count}")];

    /// <summary>How often the last edit ran an output, whether for code or for messages.</summary>
    internal int OutputsRun => Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Count(IsNew);

    internal ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    internal IEnumerable<string> GeneratedFiles => Result.GeneratedSources.Select(source => source.HintName);

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    internal void EditCSharp(string source)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions));
        _driver = _driver.RunGenerators(_compilation);
    }

    internal void AddReference(MetadataReference reference)
    {
        _compilation = _compilation.AddReferences(reference);
        _driver = _driver.RunGenerators(_compilation);
    }

    internal void Save(ReportText file)
    {
        AdditionalText saved = file.ToAdditionalText();
        _driver = _driver.ReplaceAdditionalText(_files[file.Name], saved).RunGenerators(_compilation);
        _files[file.Name] = saved;
    }

    internal void Add(ReportText file)
    {
        AdditionalText added = file.ToAdditionalText();
        _files.Add(file.Name, added);
        _driver = _driver.AddAdditionalTexts([added]).RunGenerators(_compilation);
    }

    internal void Remove(ReportText file)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[file.Name]]).RunGenerators(_compilation);
        _files.Remove(file.Name);
    }

    private static bool IsNew((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
