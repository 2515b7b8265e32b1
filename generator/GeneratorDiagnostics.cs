using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator;

/// <summary>Messages about the use of the generator (TG3xx) and about its own mistakes (TG99x).</summary>
internal static class GeneratorDiagnostics
{
    internal static DiagnosticDescriptor Unreadable { get; } = new(
        "TG301", DiagnosticSeverity.Error, "File cannot be read", "File '{0}' could not be read; save it as UTF-8 text");

    internal static DiagnosticDescriptor SameIdentity { get; } = new(
        "TG302", DiagnosticSeverity.Error, "Edition described twice",
        "'{0}' would become class '{1}', as does {2}; give one of them another name, edition or namespace");

    internal static DiagnosticDescriptor SameMember { get; } = new(
        "TG303", DiagnosticSeverity.Error, "Names that are one in C#",
        "'{0}' and '{1}' would both become the C# member '{2}'; rename one of them");

    internal static DiagnosticDescriptor ReservedMember { get; } = new(
        "TG304", DiagnosticSeverity.Error, "Name that is taken",
        "'{0}' would become the C# member '{1}', which is {2}; give it another name");

    internal static DiagnosticDescriptor OldLanguage { get; } = new(
        "TG305", DiagnosticSeverity.Error, "Language version too old",
        "The project is compiled as C# {0}, but generated code needs C# 14; take 'LangVersion' out of the project, or set it to 14 or later");

    internal static DiagnosticDescriptor NoRuntime { get; } = new(
        "TG306", DiagnosticSeverity.Error, "Runtime not referenced",
        "The project does not reference {0}, on which generated code stands; add the package TemplateGen, or a reference to the project");

    internal static DiagnosticDescriptor NotBefore { get; } = new(
        "TG307", DiagnosticSeverity.Warning, "Not in the edition before",
        "The edition before, {1} in {2}, has no '{0}', so this is not checked against its reports; say with 'was' what '{0}' was there, or that it 'was nothing'");

    internal static DiagnosticDescriptor WasNotBefore { get; } = new(
        "TG308", DiagnosticSeverity.Warning, "Unknown in the edition before",
        "'was {0}': the edition before, {1} in {2}, has no such {3}{4}");

    internal static DiagnosticDescriptor Internal { get; } = new(
        "TG990", DiagnosticSeverity.Error, "Internal error",
        "File '{0}' met a mistake in the generator itself ({1}: {2}); please report it with the file");
}
