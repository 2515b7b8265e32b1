using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>What a form and its edition are called decides the class, and each class is described once.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("Tiny", "2024", "Tiny2024")]
    [InlineData("tiny", "2024", "Tiny2024")]
    [InlineData("Tiny", "draft", "Tinydraft")]
    [InlineData("Tiny", "Second", "TinySecond")]
    [InlineData("报告", "第二版", "报告第二版")]
    [InlineData("_tiny", "2024", "_Tiny2024")]
    [InlineData("@class", "2024", "Class2024")]
    [InlineData("Tiny", "1.5", "Tiny1_5")]
    [InlineData("Cell", "Block", "CellBlock")]
    [InlineData("Report", "Edition", "ReportEdition")]
    public void Name_and_edition_become_the_class(string name, string edition, string expected)
    {
        Report report = LoadedForms.Of(GeneratorRun.Clean(Form.Named(name, edition))).Editions.Single().Create();

        report.GetType().Name.ShouldBe(expected);
        report.Template.Name.ShouldBe(name.TrimStart('@'));
        report.Template.Edition.ShouldBe(edition);
    }

    [Fact]
    public void Two_files_of_one_identity_are_both_told_and_the_others_are_generated()
    {
        GeneratorRun run = GeneratorRun.Of([
            Form.Named("Tiny") with { Name = "b/Tiny.2024.report" }, Form.Named("Tiny") with { Name = "a/Copy.report" }, Form.Named("Other"),
        ]);

        run.Messages.ShouldBe([
            "a/Copy.report(1,1): error TG302: 'Tiny 2024' would become class 'Sample.Tiny2024', as does Tiny.2024.report; give one of them another name, edition or namespace",
            "b/Tiny.2024.report(1,1): error TG302: 'Tiny 2024' would become class 'Sample.Tiny2024', as does Copy.report; give one of them another name, edition or namespace",
        ]);
        run.Sources.Keys.ShouldContain("Sample.Other2024.Report.g.cs");
        run.Source("ReportEditions").ShouldContain("Other2024");

        // The first is generated all the same: users of the class would otherwise drown the two messages in others.
        run.Source("Tiny2024.Report").ShouldContain("Described by <c>Copy.report</c>");
    }

    [Theory]
    [InlineData("tiny", "2024")]
    [InlineData("TINY", "2024")]
    [InlineData("Tiny2", "024")]
    public void Files_whose_classes_have_one_name_are_of_one_identity(string name, string edition) =>
        GeneratorRun.Of([Form.Named("Tiny"), Form.Named(name, edition) with { Name = "x.report" }]).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["TG302", "TG302"]);

    [Fact]
    public void One_identity_in_two_namespaces_is_no_clash()
    {
        GeneratorRun run = GeneratorRun.Clean(Form.Named("Tiny"), Form.Named("Tiny") with { Name = "x.report", Namespace = "Other" });

        LoadedForms.Of(run).Editions.Select(edition => edition.Create().GetType().FullName).ShouldBe(["Other.Tiny2024", "Sample.Tiny2024"]);
    }

    [Fact]
    public void No_report_is_called_like_the_list_of_editions() => GeneratorRun.Of([Form.Named("Report", "Editions")]).Messages.ShouldBe([
        "Report.Editions.report(1,1): error TG304: 'Report Editions' would become the C# member 'ReportEditions', which is the list of all editions; give it another name",
    ]);
}
