using TemplateGen.Generator.Tests.Running;
using TemplateGen.Layout;

namespace TemplateGen.Generator.Tests.Snapshots;

/// <summary>The size of generated code is in proportion to its form: what the runtime can hold is not generated.</summary>
public sealed class CodeSizeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Theory]
    [InlineData("GovInfoDisclosure2019", 7, 35)]
    [InlineData("GovInfoDisclosure2021", 6, 30)]
    [InlineData("GovInfoStatistics2014", 10, 55)]
    [InlineData("FoiaAnnualReport2019", 14, 90)]
    [InlineData("CharityReturn2018", 17, 90)]
    public void Lines_and_instructions_are_few_for_each_cell_of_the_form(string form, int mostLines, int mostInstructions)
    {
        Template template = LoadedForms.All.Create(form).Template;
        int cells = template.Tables.Sum(table => Cells(table));
        string[] sources = [.. LoadedForms.Run.Sources.Where(source => source.Key.StartsWith($"Sample.{form}.", StringComparison.Ordinal)).Select(source => source.Value)];
        int lines = sources.Sum(source => source.Count(character => character == '\n'));
        int instructions = LoadedForms.All.InstructionsOf(form);
        int left = sources.Sum(source => source.Split("is left to data").Length - 1);
        output.WriteLine($"{form}: {cells} cells, {lines} lines, {instructions} bytes of IL; {template.Rules.Count} rules, {left} of them left to data");

        lines.ShouldBeLessThan(cells * mostLines);
        instructions.ShouldBeLessThan(cells * mostInstructions);
    }

    private static int Cells(TableLayout table) =>
        Enumerable.Range(0, table.Rows.Lines.Count).Sum(row => Enumerable.Range(0, table.Columns.Lines.Count).Count(column => !table[row, column].IsVoid));
}
