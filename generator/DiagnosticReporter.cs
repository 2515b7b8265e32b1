using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Text;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TemplateGen.Generator;

/// <summary>Hands messages about files to the compiler, at their places.</summary>
internal static class DiagnosticReporter
{
    private static readonly ConcurrentDictionary<string, RoslynDescriptor> Descriptors = new(StringComparer.Ordinal);

    internal static void Report(SourceProductionContext output, FileMessages file)
    {
        foreach (TemplateDiagnostic diagnostic in file.Diagnostics)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptor(diagnostic), Place(file.Path, diagnostic.Span), diagnostic.Message));
        }
    }

    internal static void Report(SourceProductionContext output, ProjectTable<FileMessages> files)
    {
        foreach (FileMessages file in files.Items)
        {
            Report(output, file);
        }
    }

    /// <summary>The language counts lines and columns from 1, the compiler from 0.</summary>
    private static Location Place(string path, SourceSpan span) => Location.Create(
        path,
        new TextSpan(span.Offset, span.Length),
        new LinePositionSpan(
            new LinePosition(Math.Max(0, span.Line - 1), Math.Max(0, span.Column - 1)),
            new LinePosition(Math.Max(0, span.EndLine - 1), Math.Max(0, span.EndColumn - 1))));

    // The message is finished when it gets here, so one descriptor an id will do.
#pragma warning disable RS1032, RS2000, RS2008 // The ids are listed and explained in the language's own descriptors.
    private static RoslynDescriptor Descriptor(TemplateDiagnostic diagnostic) => Descriptors.GetOrAdd(diagnostic.Id, id => new RoslynDescriptor(
        id,
        id,
        "{0}",
        "TemplateGen",
        diagnostic.Severity == Dsl.Diagnostics.DiagnosticSeverity.Error ? RoslynSeverity.Error : RoslynSeverity.Warning,
        isEnabledByDefault: true));
#pragma warning restore RS1032, RS2000, RS2008
}
