using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>Names of a form that run into names which the generator makes of others: the code compiles all the same.</summary>
public sealed class ContainerNameTests
{
    [Fact]
    public void A_field_may_go_by_the_name_of_the_container_of_enums() => GeneratorRun.Clean(new ReportText("A.report", """
        report A 1 {
          head { choices : text  season : choice { wet "Wet"  dry "Dry" } }
          section s { choices : choice { yes "Yes"  no "No" }  table t { columns { n "N" } } }
        }
        """)).Source("A1.Report").ShouldContain("_values.GetChoice(\"season\", global::Sample.A1.Choices.");

    [Fact]
    public void A_kind_may_go_by_the_name_of_another_and_of_its_options() => GeneratorRun.Clean(new ReportText("A.report", """
        report A 1 {
          kind season : choice { wet "Wet"  dry "Dry" }
          kind season_Names : choice { short "Short"  long "Long" }
          kind namesOfSeason : choice { first "First"  last "Last" }
          head { one : season  two : season_Names  three : namesOfSeason }
          section s { table t { columns { n "N" } } }
        }
        """));

    [Fact]
    public void A_table_may_go_by_the_name_of_another_and_of_how_its_cells_are_kept() => GeneratorRun.Clean(new ReportText("A.report", """
        report A 1 {
          section s {
            table t { columns { a "A"  b "B" : decimal(1) }  rows { x "X"  y "Y" } }
            table tDecimal { columns { a "A"  b "B" : decimal(1) }  rows { x "X"  y "Y" }
              check all { a + b = t.a + t.b } }
            table tCells { columns { a "A"  b "B" : decimal(1) }  rows { x "X"  y "Y" }
              check all { a + b = t.a + tDecimal.b + t.b + tDecimal.a } }
          }
        }
        """)).Source("A1.Report").ShouldContain("tDecimalCellsDecimal");

    [Fact]
    public void Paths_of_long_names_may_be_longer_than_an_identifier()
    {
        string name = new('a', 100);
        string deep = string.Concat(Enumerable.Range(0, 12).Select(i => $"{name[2..]}{i:00} \"g\" {{ "));
        GeneratorRun run = GeneratorRun.Clean(new ReportText("A.report", $$"""
            report A 1 {
              section s { table t {
                columns { {{deep}} x "X"  y "Y" = x {{new string('}', 12)}} }
                rows { {{deep}} x "X"  y "Y" {{new string('}', 12)}} {{name[1..]}} "H" { {{deep}} x "X" {{new string('}', 12)}} } }
              } }
            }
            """));

        // What is too long a name is said only where an assembly is written.
        run.Output.Emit(Stream.Null).Diagnostics.ShouldBeEmpty();
    }
}
