namespace TemplateGen.Cli.Wording;

/// <summary>What every help says besides the descriptions.</summary>
internal static class HelpWording
{
    internal const string Tool = "templategen";

    internal static string Usage(Language language) => language.Pick("用法：", "Usage: ");

    internal static string Commands(Language language) => language.Pick("命令：", "Commands:");

    internal static string Arguments(Language language) => language.Pick("参数：", "Arguments:");

    internal static string Options(Language language) => language.Pick("选项：", "Options:");

    internal static string ExitStatus(Language language) => language.Pick("退出码：", "Exit status:");

    /// <summary>What the tool ends with. Only <c>check</c> judges reports; <c>read</c> and <c>render</c> do what they do with a violated one, too.</summary>
    internal static IEnumerable<(string Status, string? Meaning)> Statuses(Language language, string command) =>
    [
        ("0", command switch
        {
            "check" => language.Pick("没有不符（待定不算不符）", "nothing is violated (undetermined is no failure)"),
            "read" or "render" => language.Pick("都已读取（报告有无不符，由 check 检查）", "everything could be read (whether it is violated, check says)"),
            "lint" => language.Pick("没有错误", "no template has errors"),
            _ => language.Pick("没有不符，模板没有错误", "nothing is violated, no template has errors"),
        }),
        ("1", command switch
        {
            "check" => language.Pick("有不符，或有文件无法读取", "something is violated, or could not be read"),
            "read" or "render" => language.Pick("有文件无法读取", "something could not be read"),
            "lint" => language.Pick("有错误，或有文件无法读取", "a template has errors, or could not be read"),
            _ => language.Pick("有不符、有错误，或有文件无法读取", "something is violated, has errors, or could not be read"),
        }),
        ("2", language.Pick("命令有误", "the call was wrong")),
        ("3", language.Pick("工具本身出错，或结果无法写出", "the tool itself failed, or its output could not be written")),
    ];

    internal static string Help(Language language) => language.Pick("显示用法", "show this help");

    internal static string Version(Language language) => language.Pick("显示版本", "show the version");
}
