using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests.Units;

public sealed class LanguageChoiceTests
{
    private const string Chinese = "命令";
    private const string English = "Commands";

    [Theory]
    [InlineData(Chinese, "LANG", "zh_CN.UTF-8")]
    [InlineData(Chinese, "LANG", "zh")]
    [InlineData(English, "LANG", "de_DE.UTF-8")]
    [InlineData(Chinese, "LC_MESSAGES", "zh_TW.UTF-8")]
    [InlineData(English, "LANGUAGE", "zh")]
    public void The_environment_decides(string expected, string variable, string value) =>
        new Tool().With("LC_ALL", null).With(variable, value).Go("--help").Out.ShouldContain(expected);

    [Fact]
    public void LC_ALL_goes_before_LANG() => new Tool().With("LANG", "zh_CN").Go("--help").Out.ShouldContain(English);

    [Theory]
    [InlineData("--lang", "zh")]
    [InlineData("--lang=zh")]
    [InlineData("--lang:zh")]
    public void What_is_asked_for_goes_before_the_environment(params string[] arguments) =>
        Tool.Run([.. arguments, "--help"]).Out.ShouldContain(Chinese);
}
