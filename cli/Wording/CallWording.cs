namespace TemplateGen.Cli.Wording;

/// <summary>What the tool says when the call was wrong, or the tool itself.</summary>
internal static class CallWording
{
    internal static string NoSuchFile(Language language, string file) =>
        language.Pick($"没有这个文件或文件夹：{file}", $"no such file or folder: {file}");

    internal static string NothingFound(Language language, string folder, string extensions) =>
        language.Pick($"文件夹 {folder} 里没有可读的文件（只找 {extensions}）", $"nothing to read in {folder} (looked for {extensions})");

    internal static string UnknownOption(Language language, string option) => language.Pick(
        $"没有 {option} 这个选项；如果是文件名，请写成 ./{option}",
        $"there is no option {option}; a file of that name is written ./{option}");

    internal static string OptionRequired(Language language, string option) =>
        language.Pick($"缺少选项 {option}", $"the option {option} is needed");

    internal static string OptionTwice(Language language, string option) =>
        language.Pick($"选项 {option} 只能写一次", $"the option {option} can be given only once");

    internal static string ValueMissing(Language language, string option) =>
        language.Pick($"选项 {option} 后面缺少内容", $"something has to follow the option {option}");

    internal static string ValueUnknown(Language language, string option, string value, string values) =>
        language.Pick($"{option} 不能是 {value}；可用 {values}", $"{option} cannot be {value}; write one of {values}");

    internal static string ArgumentMissing(Language language, string argument) =>
        language.Pick($"缺少 {argument}", $"{argument} is missing");

    internal static string CommandMissing(Language language) => language.Pick("缺少命令", "a command is missing");

    internal static string UnknownCommand(Language language, string command) =>
        language.Pick($"没有 {command} 这个命令", $"there is no command {command}");

    internal static string TooMany(Language language, string argument) =>
        language.Pick($"多余的参数：{argument}", $"{argument} is one argument too many");

    internal static string SeeHelp(Language language, string call) => language.Pick($"用法见：{call} --help", $"for usage see: {call} --help");

    internal static string StandardInputTwice(Language language) =>
        language.Pick("标准输入（-）只能读一次", "standard input (-) can be read only once");

    internal static string OneDocument(Language language, string file) =>
        language.Pick($"这里只能是一个文件，而 {file} 是文件夹", $"one document is needed here, but {file} is a folder");

    internal static string PreviousUnreadable(Language language, string file, string why) =>
        language.Pick($"上一期的报告 {file} 无法读取：{why}", $"the earlier report {file} cannot be read: {why}");

    internal static string TemplateUnreadable(Language language, string file) =>
        language.Pick($"模板 {file} 有误，见上", $"the template {file} has errors, see above");

    internal static string CannotWrite(Language language, string file, string why) =>
        language.Pick($"无法写入 {file}：{why}", $"cannot write {file}: {why}");

    internal static string WouldOverwrite(Language language, string file) =>
        language.Pick($"{file} 是要读取的文件，不能同时作为输出", $"{file} is one of the files to be read; give the output another name");

    internal static string CannotWriteOutput(Language language, string why) =>
        language.Pick($"无法写出结果：{why}", $"cannot write the output: {why}");

    internal static string IsFolder(Language language) => language.Pick("这是文件夹", "it is a folder");

    internal static string Interrupted(Language language) => language.Pick("已中断，结果不完整", "interrupted; the output is not complete");

    internal static string Failed(Language language, string what) => language.Pick(
        $"templategen 出错了，这是工具的问题，不是报告的问题。请把所用的命令和下面这一行报告给作者：{what}",
        $"templategen failed, which is a mistake of the tool and not of your report; please report it with the command you used and this: {what}");
}
