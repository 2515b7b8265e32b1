using System.Reflection;
using System.Text.RegularExpressions;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl.Tests.Documentation;

/// <summary>The reference for authors says only what the compiler does.</summary>
public partial class DocumentationTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "language.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Examples() => [.. Example.Of(_page).Select(example => example.Line)];

    public static TheoryData<string> Recipes() => [.. Recipe.Of(_page).Select(recipe => recipe.Text)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gets_the_messages_that_it_announces(int line)
    {
        Example example = Example.Of(_page).Single(candidate => candidate.Line == line);

        MessagesOf(example.File).ShouldBe(example.Announced, $"line {line}");
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_compiles_in_its_place(string text) =>
        MessagesOf(Recipe.Of(_page).Single(candidate => candidate.Text == text).File).ShouldBeEmpty(text);

    [Fact]
    public void There_are_examples_whole_and_in_part_and_recipes_enough()
    {
        Example[] examples = [.. Example.Of(_page)];

        examples.Count(example => example.Part.Length == 0).ShouldBeGreaterThan(5);
        examples.Count(example => example.Announced.Any()).ShouldBeGreaterThan(8);
        Recipe.Of(_page).Select(recipe => recipe.Place).Distinct().Count().ShouldBe(6);
        Recipe.Of(_page).Count().ShouldBeGreaterThanOrEqualTo(25);
        Regex.Count(_page, @"^```report", RegexOptions.Multiline).ShouldBe(examples.Length);
    }

    [Fact]
    public void The_form_that_is_grown_ends_with_rules_of_every_sort()
    {
        BindResult whole = TemplateCompiler.Compile(Example.Of(_page).Where(example => example.Part.Length == 0).MaxBy(example => example.Text.Length)!.Text);

        whole.Model.ShouldNotBeNull().Tables.Count.ShouldBe(7);
        string[] rules = [.. whole.Model.Rules.Select(rule => rule.Id)];
        rules.ShouldContain("branches.rows.all.atLeast");
        rules.ShouldContain("loans.agrees");
        rules.ShouldContain("finance.rows.income");
    }

    [Fact]
    public void Every_diagnostic_has_its_line_in_the_table_and_no_other()
    {
        DiagnosticDescriptor[] descriptors =
        [
            .. typeof(TemplateDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
            .. typeof(TemplateDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<DiagnosticDescriptor>(),
        ];
        string[] described = [.. DiagnosticLine().Matches(_page).Select(match => match.Groups[1].Value)];

        // Those of the generator (TG3xx, TG99x) are not known here.
        described.Where(id => !id.StartsWith("TG3", StringComparison.Ordinal) && !id.StartsWith("TG99", StringComparison.Ordinal))
            .ShouldBe(descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_reserved_words_is_complete() =>
        Fenced("words").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
            .ShouldBe(Words.All.Order(StringComparer.Ordinal));

    [Fact]
    public void The_grammar_uses_every_reserved_word()
    {
        string grammar = Fenced("grammar");

        Words.All.Where(word => !grammar.Contains($"\"{word}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string[] MessagesOf(string file) => [.. TemplateCompiler.Compile(file).Diagnostics
        .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}")];

    private static string Fenced(string tag) => Regex.Match(_page, $@"^```{tag}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"^\| (TG\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
