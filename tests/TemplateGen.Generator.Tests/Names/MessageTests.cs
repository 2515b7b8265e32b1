using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>Messages stand at the file, line and column that they are about; nothing goes wrong in silence.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Messages_are_printed_as_the_compiler_prints_its_own() => GeneratorRun.Of([Form.Of("t", "able  baker = abel", "b") with { Name = "forms/Tiny.2024.report" }, Form.Named("Other")])
        .Messages.ShouldBe(["forms/Tiny.2024.report(4,28): error TG202: 'abel' is no row, column or table here; did you mean 'able'?"]);

    [Fact]
    public void A_message_covers_what_it_is_about()
    {
        Diagnostic diagnostic = GeneratorRun.Of([Form.Of("t", "a = missing", "b")]).Diagnostics.Single();

        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        (place.StartLinePosition.Line, place.StartLinePosition.Character).ShouldBe((3, 17));
        (place.EndLinePosition.Line, place.EndLinePosition.Character).ShouldBe((3, 24));
        Form.Of("t", "a = missing", "b").Content!.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).ShouldBe("missing");
    }

    [Fact]
    public void Every_mistake_of_every_file_is_told()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Of("t", "a = c  b = d", "x"), Form.Of("u", "a", "b : money", "Other")]);

        run.Messages.Length.ShouldBe(3);
        run.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void A_warning_does_not_keep_code_from_being_made()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Of("t", "a", "colums \"A\"")]);

        run.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        run.Sources.Keys.ShouldContain("Sample.Tiny2024.Report.g.cs");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told() => GeneratorRun.Of([new ReportText("gone.report", null), Form.Named("Tiny")]).Messages
        .ShouldBe(["gone.report(1,1): error TG301: File 'gone.report' could not be read; save it as UTF-8 text"]);

    [Fact]
    public void A_file_in_another_code_page_is_told_instead_of_being_guessed_at() =>
        GeneratorRun.Of([Form.Named("Tiny") with { Encoding = Encoding.Latin1 }]).Messages
            .ShouldBe(["Tiny.2024.report(1,1): error TG301: File 'Tiny.2024.report' could not be read; save it as UTF-8 text"]);

    [Fact]
    public void A_file_that_is_no_UTF_8_is_refused_at_its_place_where_the_machine_itself_writes_UTF_8()
    {
        ReportText file = Form.Named("Tiny");
        byte[] bytes = System.Text.Encoding.Latin1.GetBytes(file.Content!.Replace("report ", "// Grüße\nreport ", StringComparison.Ordinal));

        GeneratorRun.Of([file with { Content = System.Text.Encoding.UTF8.GetString(bytes) }]).Messages
            .ShouldBe(["Tiny.2024.report(1,6): error TG301: File 'Tiny.2024.report' could not be read; save it as UTF-8 text"]);
    }

    [Fact]
    public void An_old_version_of_C_sharp_is_told_once()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny"), Form.Named("Other")], language: LanguageVersion.CSharp13);

        run.Messages.ShouldBe([
            "Other.2024.report(1,1): error TG305: The project is compiled as C# 13.0, but generated code needs C# 14; take 'LangVersion' out of the project, or set it to 14 or later",
        ]);
    }

    [Fact]
    public void A_project_without_the_runtime_is_told_once()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny"), Form.Named("Other")], project: TestCompilation.CreateWithoutRuntime());

        run.Messages.ShouldBe([
            "Other.2024.report(1,1): error TG306: The project does not reference TemplateGen.Runtime, on which generated code stands; add the package TemplateGen, or a reference to the project",
        ]);
    }

    [Fact]
    public void A_runtime_that_is_a_project_open_beside_this_one_counts_and_so_does_what_has_no_name()
    {
        ProjectOptions.MayBeRuntime(CSharpCompilation.Create("TemplateGen.Runtime").ToMetadataReference()).ShouldBeTrue();
        ProjectOptions.MayBeRuntime(CSharpCompilation.Create("Other").ToMetadataReference()).ShouldBeFalse();
        ProjectOptions.MayBeRuntime(MetadataReference.CreateFromFile(typeof(object).Assembly.Location)).ShouldBeFalse();
        ProjectOptions.MayBeRuntime(MetadataReference.CreateFromImage(File.ReadAllBytes(typeof(Report).Assembly.Location))).ShouldBeTrue();
    }

    [Fact]
    public void Any_failure_to_read_a_file_is_told() => GeneratorRun.Of([Form.Named("Tiny") with { Failure = new NotSupportedException("no such drive") }]).Messages
        .ShouldBe(["Tiny.2024.report(1,1): error TG301: File 'Tiny.2024.report' could not be read; save it as UTF-8 text"]);

    [Fact]
    public void A_mistake_of_the_language_s_compiler_names_the_file()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny"), Form.Named("Other")], compile: (text, cancellation) =>
            text.Contains("Tiny", StringComparison.Ordinal) ? throw new InvalidOperationException("out of order") : TemplateCompiler.Compile(text, cancellation));

        run.Messages.ShouldBe([
            "Tiny.2024.report(1,1): error TG990: File 'Tiny.2024.report' met a mistake in the generator itself (InvalidOperationException: out of order); please report it with the file",
        ]);
        run.Sources.Keys.ShouldContain("Sample.Other2024.Report.g.cs");
    }

    [Fact]
    public void A_mistake_of_an_emitter_names_the_file_and_leaves_the_others_alone()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny"), Form.Named("Other")], compile: (text, cancellation) =>
        {
            BindResult result = TemplateCompiler.Compile(text, cancellation);
            bool isBroken = text.Contains("Tiny", StringComparison.Ordinal);
            return isBroken ? result with { Model = result.Model! with { Rules = result.Model.Rules.Select(rule => rule with { Table = 7 }).ToArray() } } : result;
        });

        run.Messages.ShouldHaveSingleItem().ShouldStartWith("Tiny.2024.report(1,1): error TG990: File 'Tiny.2024.report' met a mistake in the generator itself (");
        run.Sources.Keys.ShouldContain("Sample.Other2024.Report.g.cs");
    }

    [Fact]
    public void Stopping_is_no_mistake()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();

        Should.Throw<OperationCanceledException>(() => Understanding.Of(new TemplateFile("a.report", "report A 1 { }", "N"), TemplateCompiler.Compile, stopped.Token));
    }
}
