using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class CentredLineTests
{
    private static readonly string _cells = string.Concat(Enumerable.Range(1, 60).Select(static number => $"{new string(' ', 20 + (number % 3))}{number}\n"));

    [Fact]
    public void They_stand_one_behind_the_other() =>
        SourceText.Rows($"新收申请\n{_cells}").ShouldHaveSingleItem().ShouldStartWith("新收申请 / 1 / 2 / 3 / 4");

    [Fact]
    public void Lines_with_cells_beside_one_another_stand_in_columns() =>
        CentredLines.AreIn(string.Concat(Enumerable.Range(10, 60).Select(static number => $"{new string(' ', 10)}第{number}号登记条目    {number + 10}    {number + 20}\n"))).ShouldBeFalse();
}
