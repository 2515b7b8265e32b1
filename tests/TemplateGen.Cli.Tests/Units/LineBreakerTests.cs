using Spectre.Console;
using TemplateGen.Cli.Output;

namespace TemplateGen.Cli.Tests.Units;

public sealed class LineBreakerTests
{
    private const string Mixed = "files; or folders（连同下级文件夹，只找 .txt）, searched below in ordinal order，每处不符都注明在文件中的位置。";

    [Fact]
    public void Words_stay_whole_and_Chinese_breaks_anywhere_but_before_punctuation() =>
        LineBreaker.Break("one two 一二三，四", 7).ShouldBe(["one two", "一二", "三，四"]);

    [Fact]
    public void No_line_is_wider_than_allowed_and_nothing_is_lost()
    {
        for (int width = 20; width < 120; width++)
        {
            string[] lines = [.. LineBreaker.Break(Mixed, width)];
            lines.ShouldAllBe(line => line.GetCellWidth() <= width);
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(Mixed.Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_word_that_is_too_long_stays_whole() => LineBreaker.Break("a wonderfully b", 5).ShouldBe(["a", "wonderfully", "b"]);
}
