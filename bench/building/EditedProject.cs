using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateGen.Bench.Building;

/// <summary>A project in an editor: its generator has run, and each edit runs it again.</summary>
internal sealed class EditedProject
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);
    private static readonly MetadataReference[] References = [.. Places.References.Append(typeof(Report).Assembly.Location).Select(file => MetadataReference.CreateFromFile(file))];

    private readonly Contestant _contestant;
    private readonly AdditionalText[] _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private SyntaxTree _tree;
    private int _revision;

    internal EditedProject(Contestant contestant, int files)
    {
        _contestant = contestant;
        _files = [.. Enumerable.Range(0, files).Select(file => File(file, 0))];
        _tree = Tree(0);
        _compilation = CSharpCompilation.Create("Project", [_tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create([contestant.Generator.AsSourceGenerator()], _files, Parsing, new ProjectSettings()).RunGenerators(_compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.Length < files || result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException($"{contestant.Name} did not do its work: {result.Exception?.Message ?? result.Diagnostics.FirstOrDefault()?.ToString() ?? "files are missing"}");
        }

        Characters = result.GeneratedSources.Sum(source => (long)source.SourceText.Length) / files;
    }

    /// <summary>How much was generated for a file.</summary>
    internal long Characters { get; }

    /// <summary>How much is given to the generator in a file.</summary>
    internal int Given => _files[0].GetText()!.Length;

    /// <summary>Prepares an edit of one file; what it returns runs the generator.</summary>
    internal Action EditFile()
    {
        _revision++;
        int file = _revision % _files.Length;
        AdditionalText before = _files[file];
        AdditionalText after = _files[file] = File(file, _revision);
        return () => _driver = _driver.ReplaceAdditionalText(before, after).RunGenerators(_compilation);
    }

    /// <summary>Prepares an edit of C# that has nothing to do with the files.</summary>
    internal Action EditCSharp()
    {
        _revision++;
        SyntaxTree after = Tree(_revision);
        _compilation = _compilation.ReplaceSyntaxTree(_tree, after);
        _tree = after;
        return () => _driver = _driver.RunGenerators(_compilation);
    }

    private InMemoryFile File(int file, int revision) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/project/Form{file:0000}{_contestant.Extension}"), _contestant.Text(file, revision));

    private static SyntaxTree Tree(int revision) => CSharpSyntaxTree.ParseText(
        string.Create(CultureInfo.InvariantCulture, $"namespace Project {{ internal static class Unrelated {{ internal static int Number => {revision}; }} }}"), Parsing, "/project/Unrelated.cs");
}
