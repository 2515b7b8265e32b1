using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>Where generated code goes.</summary>
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("Sample", "Sample")]
    [InlineData("My.Company", "My.Company")]
    [InlineData("my-app", "my_app")]
    [InlineData("1st", "_1st")]
    [InlineData("class", "@class")]
    [InlineData("@class.More", "@class.More")]
    [InlineData("a..b", "a.b")]
    [InlineData("a b.c d", "a_b.c_d")]
    [InlineData("record.file.global", "@record.@file.@global")]
    [InlineData("System", "System")]
    [InlineData("TemplateGen", "TemplateGen")]
    [InlineData("政务", "政务")]
    [InlineData("...", "Reports")]
    [InlineData("", "Reports")]
    [InlineData(null, "Reports")]
    public void A_root_namespace_becomes_a_valid_one(string? rootNamespace, string expected)
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny")], rootNamespace);

        run.Messages.ShouldBeEmpty();
        foreach (string source in run.Sources.Values)
        {
            source.ShouldContain($"\nnamespace {expected};\n");
        }

        LoadedForms.Of(run).Editions.Single().Create().GetType().FullName.ShouldBe(expected.Replace("@", "", StringComparison.Ordinal) + ".Tiny2024");
    }

    [Fact]
    public void The_namespace_for_templates_goes_before_the_root_namespace() =>
        GeneratorRun.Of([Form.Named("Tiny")], "App", "App.Forms").Source("ReportEditions").ShouldContain("namespace App.Forms;");

    [Fact]
    public void A_file_may_have_a_namespace_of_its_own_and_is_listed_with_the_others()
    {
        GeneratorRun run = GeneratorRun.Of([Form.Named("Tiny"), Form.Named("Other") with { Namespace = "Else.where" }], "App", "App.Forms");

        run.Messages.ShouldBeEmpty();
        run.Source("App.Forms.Tiny2024.Report").ShouldContain("namespace App.Forms;");
        run.Source("Else.@where.Other2024.Report".Replace("@", "", StringComparison.Ordinal)).ShouldContain("namespace Else.@where;");
        run.Source("ReportEditions").ShouldContain("global::App.Forms.Tiny2024.Edition,\n        global::Else.@where.Other2024.Edition,");
    }

    [Fact]
    public void Names_of_generated_files_say_what_they_hold() => GeneratorRun.Clean(Form.Named("Tiny")).Sources.Keys.ShouldBe([
        "Sample.Tiny2024.Report.g.cs", "Sample.Tiny2024.Positions.g.cs", "ReportEditions.g.cs",
    ], ignoreOrder: true);

    [Fact]
    public void A_project_without_templates_gets_no_code() => GeneratorRun.Clean().Sources.ShouldBeEmpty();

    [Fact]
    public void Other_files_are_left_alone() => GeneratorRun.Clean(new ReportText("notes.txt", "report"), new ReportText("a.reports", "x")).Sources.ShouldBeEmpty();

    [Fact]
    public void A_file_that_was_compiled_elsewhere_becomes_no_code()
    {
        GeneratorRun run = GeneratorRun.Clean(Form.Named("Tiny"), Form.Named("Other") with { IsReference = true });

        run.Sources.Keys.ShouldAllBe(name => !name.Contains("Other"));
        run.Source("ReportEditions").ShouldNotContain("Other");
    }
}
