using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator;

/// <summary>Messages about the use of the generator (TG3xx) and about its own mistakes (TG99x).</summary>
internal static class GeneratorDiagnostics
{
    internal static DiagnosticDescriptor Unreadable { get; } = new(
        "TG301", DiagnosticSeverity.Error, "File cannot be read", "File '{0}' could not be read; save it as UTF-8 text");

    internal static DiagnosticDescriptor SameIdentity { get; } = new(
        "TG302", DiagnosticSeverity.Error, "Edition described twice",
        "'{0}' is described by {1} as well; give one of them another name or edition, or another namespace");

    internal static DiagnosticDescriptor SameMember { get; } = new(
        "TG303", DiagnosticSeverity.Error, "Names that are one in C#",
        "'{0}' and '{1}' would both become the C# member '{2}'; rename one of them");

    internal static DiagnosticDescriptor ReservedMember { get; } = new(
        "TG304", DiagnosticSeverity.Error, "Name taken by every report",
        "'{0}' would become the C# member '{1}', which every report has already; give it another name");

    internal static DiagnosticDescriptor Internal { get; } = new(
        "TG990", DiagnosticSeverity.Error, "Internal error",
        "File '{0}' met a mistake in the generator itself ({1}: {2}); please report it with the file");
}
