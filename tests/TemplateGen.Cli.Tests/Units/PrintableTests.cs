using TemplateGen.Cli.Output;

namespace TemplateGen.Cli.Tests.Units;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("政府 report", "政府 report")]
    [InlineData("two\r\nlines\tand", "two lines and")]
    [InlineData("\u001b[31m", "\\u001B[31m")]
    [InlineData("a\u202Eb\u0085", "a\\u202Eb\\u0085")]
    public void What_could_steer_a_terminal_is_written_out(string text, string expected) => Printable.Of(text).ShouldBe(expected);
}
