using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Dsl.Text;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>What a project says about its templates.</summary>
internal static class ProjectOptions
{
    /// <summary>C# 14, which this version of Roslyn has no name for yet.</summary>
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    /// <summary>What stands for bytes that are no characters.</summary>
    private const char Undecoded = '\ufffd';

    /// <summary>The assembly on which generated code stands.</summary>
    internal const string Runtime = "TemplateGen.Runtime";

    /// <summary>The namespace of the project's generated code: <c>TemplateNamespace</c>, else <c>RootNamespace</c>.</summary>
    internal static string RootNamespace(AnalyzerConfigOptions options) => Identifiers.Namespace(
        Value(options, "build_property.TemplateNamespace") ?? Value(options, "build_property.RootNamespace") ?? "Reports");

    /// <summary>A file with its text and its namespace; metadata of the file goes before the project's.</summary>
    internal static TemplateFile Describe(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string? own = Value(options.GetOptions(file), "build_metadata.AdditionalFiles.TemplateNamespace");
        string @namespace = own is null ? RootNamespace(options.GlobalOptions) : Identifiers.Namespace(own);
        SourceText? text = Text(file, cancellation);
        string? characters = text?.ToString();
        int undecoded = characters?.IndexOf(Undecoded) ?? -1;
        return undecoded < 0 ? new TemplateFile(file.Path, characters, @namespace) : new TemplateFile(file.Path, null, @namespace, Place(text!, undecoded));
    }

    /// <summary>Whether a file was compiled elsewhere, in a package that is used: no code is made of it.</summary>
    internal static bool IsReference(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        "true".Equals(Value(options.GetOptions(file), "build_metadata.AdditionalFiles.TemplateReference"), StringComparison.OrdinalIgnoreCase);

    /// <summary>The version of C# where it is too old for generated code, else null.</summary>
    internal static string? OldLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < CSharp14 and var version } ? version.ToDisplayString() : null;

    /// <summary>Whether a reference is the runtime, or may be: only its name is looked at, so that nothing depends on what it holds.</summary>
    internal static bool MayBeRuntime(MetadataReference reference) => reference switch
    {
        CompilationReference { Compilation.AssemblyName: var name } => name == Runtime,
        { Display: { Length: > 0 } path } when path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) => Path.GetFileNameWithoutExtension(path) == Runtime,
        _ => true,
    };

    private static SourceSpan Place(SourceText text, int offset)
    {
        LinePosition place = text.Lines.GetLinePosition(offset);
        return new SourceSpan(offset, 1, place.Line + 1, place.Character + 1, place.Line + 1, place.Character + 2);
    }

    /// <summary>The text, or null where the file cannot be read, or only by guessing how its characters are written.</summary>
    private static SourceText? Text(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation) is { } text && IsUnicode(text) ? text : null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Where a file is no UTF-8, the compiler takes it for the machine's own code page, which another machine has not. Where that is UTF-8 too, what it cannot read becomes <see cref="Undecoded"/>.</summary>
    private static bool IsUnicode(SourceText text) => text.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
