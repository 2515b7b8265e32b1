using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Caching;

/// <summary>Which steps make something new after which edit. What is not named was not made again.</summary>
public sealed class EditTests
{
    private static readonly ReportText Goods = new("Goods.2024.report", """
        report Goods 2024 {
          section stock "Stock" {
            table goods "Goods" {
              columns { dry "Dry"  wet "Wet"  total "Total" = dry + wet }
              rows { north "North"  south "South" }
            }
          }
        }
        """);

    private static readonly ReportText Staff = new("Staff.2024.report", """
        report Staff 2024 {
          section staff "Staff" {
            table staff { columns { women "Women"  men "Men" } }
          }
        }
        """);

    private readonly EditedProject _project = new(Goods, Staff);

    [Fact]
    public void An_edit_of_C_sharp_makes_nothing()
    {
        _project.EditCSharp("namespace Sample; internal static class More { internal static int Number => 1; }");

        _project.Changed.ShouldBeEmpty();
        _project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void Saving_a_file_without_a_change_makes_nothing()
    {
        _project.Save(Goods with { });

        _project.Changed.ShouldBeEmpty();
        _project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void A_comment_at_the_end_changes_neither_meaning_nor_places()
    {
        _project.Save(Goods with { Content = Goods.Content + "\n// the end" });

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood]);
        _project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void A_comment_at_the_top_changes_places_only()
    {
        _project.Save(Goods with { Content = "// a form\n" + Goods.Content });

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood, StepNames.Positions, StepNames.PositionsCode]);
        _project.OutputsRun.ShouldBe(1);
    }

    [Fact]
    public void A_label_changes_the_code_and_the_places_after_it()
    {
        _project.Save(Goods.With("\"Dry\"", "\"Dry goods\""));

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.ReportCode, StepNames.PositionsCode]);
        _project.OutputsRun.ShouldBe(2);
    }

    [Fact]
    public void A_label_at_the_end_of_its_line_changes_no_place()
    {
        _project.Save(Goods.With("\"South\" }", "\"Far South\" }"));

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.ReportCode]);
        _project.OutputsRun.ShouldBe(1);
    }

    [Fact]
    public void A_rule_whose_place_stays_changes_the_code_only()
    {
        _project.Save(Goods.With("= dry + wet", ">= dry - wet"));

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.ReportCode]);
        _project.OutputsRun.ShouldBe(1);
    }

    [Fact]
    public void A_new_row_changes_all_code_of_its_file_and_of_no_other()
    {
        _project.Save(Goods.With("south \"South\"", "south \"South\"  west \"West\""));

        _project.Changed.ShouldBe([
            StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.Outlines, StepNames.ReportCode, StepNames.PositionsCode,
        ]);
        _project.OutputsRun.ShouldBe(2);
    }

    [Fact]
    public void A_new_file_makes_its_own_code_and_the_list()
    {
        _project.Add(new ReportText("Goods.2025.report", Goods.Content!.Replace("2024", "2025", StringComparison.Ordinal)));

        _project.Changed.ShouldBe([
            StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.Diagnostics, StepNames.Identities, StepNames.Classes,
            StepNames.Outlines, StepNames.ReportCode, StepNames.PositionsCode,
        ]);

        // Its two files, its messages, and the list.
        _project.OutputsRun.ShouldBe(4);
    }

    [Fact]
    public void An_edition_that_others_look_back_to_makes_none_of_theirs()
    {
        ReportText before = Goods with { Name = "Goods.2023.report", Content = Goods.Content!.Replace("2024", "2023", StringComparison.Ordinal) };
        EditedProject project = new(before, Goods.With("rows {", "check opening { dry = previous wet } rows {"), Staff);

        project.Save(before.With("wet \"Wet\"", "damp \"Damp\"").With("dry + wet", "dry + damp"));

        // One value each: those of the edited edition, and a message about the other. What "previous" finds in it is decided when reports meet.
        project.Changed.ShouldBe([
            StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.Diagnostics, StepNames.Outlines, StepNames.EditionMessages,
            StepNames.ReportCode, StepNames.PositionsCode,
        ]);
        project.OutputsRun.ShouldBe(3);
        project.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["TG307"]);
    }

    [Fact]
    public void A_label_of_an_edition_that_others_look_back_to_says_nothing_new_of_them()
    {
        ReportText before = Goods with { Name = "Goods.2023.report", Content = Goods.Content!.Replace("2024", "2023", StringComparison.Ordinal) };
        EditedProject project = new(before with { IsReference = true }, Goods.With("rows {", "check opening { dry = previous wet } rows {"));

        project.Save(before.With("\"Wet\"", "\"Wet goods\""));

        project.Changed.ShouldBeEmpty();
        project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void Line_ends_of_another_system_change_nothing()
    {
        _project.Save(Goods with { Content = Goods.Content!.Replace("\n", "\r\n", StringComparison.Ordinal) });

        _project.Changed.ShouldBe([StepNames.Files, StepNames.Understood]);
        _project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void Another_reference_makes_nothing()
    {
        _project.AddReference(CSharpCompilation.Create("Other").ToMetadataReference());

        _project.Changed.ShouldBeEmpty();
        _project.OutputsRun.ShouldBe(0);
    }

    [Fact]
    public void A_file_that_is_taken_out_takes_its_code_along()
    {
        _project.Remove(Staff);

        _project.GeneratedFiles.ShouldBe([
            "Sample.Goods2024.Report.g.cs", "Sample.Goods2024.Positions.g.cs", "ReportEditions.g.cs",
        ], ignoreOrder: true);
    }

    [Fact]
    public void An_error_takes_the_code_of_its_file_away_and_its_repair_brings_it_back()
    {
        _project.Save(Goods.With("dry + wet", "dry + wett"));

        _project.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["TG202"]);
        _project.GeneratedFiles.ShouldAllBe(file => !file.Contains("Goods"));
        _project.Changed.ShouldBe([
            StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.Diagnostics, StepNames.Identities, StepNames.Classes,
            StepNames.Outlines, StepNames.ReportCode, StepNames.PositionsCode,
        ]);

        _project.Save(Goods);

        _project.Diagnostics.ShouldBeEmpty();
        _project.GeneratedFiles.Count(file => file.Contains("Goods", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_second_file_of_one_identity_makes_the_first_ones_code_anew_but_changes_none_of_it()
    {
        _project.Add(Goods with { Name = "Other.report" });

        _project.Changed.ShouldBe([
            StepNames.Files, StepNames.Understood, StepNames.Models, StepNames.Positions, StepNames.Diagnostics,
            StepNames.Identities, StepNames.Shadowed, StepNames.Clashes,
            StepNames.Outlines, StepNames.ReportCode, StepNames.PositionsCode,
        ]);
        _project.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["TG302", "TG302"]);
    }

    [Fact]
    public void Every_step_is_watched() => typeof(StepNames)
        .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ShouldBe(StepNames.All, ignoreOrder: true);
}
