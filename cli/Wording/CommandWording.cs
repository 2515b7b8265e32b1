namespace TemplateGen.Cli.Wording;

/// <summary>What the help says of commands, arguments and options.</summary>
internal static class CommandWording
{
    internal static string Tool(Language language) => language.Pick(
        "读取按官方表格填写的报告，核对表中的数，并转换成其他格式。",
        "Reads reports that follow an official form, checks their figures and renders them.");

    internal static string Check(Language language) => language.Pick(
        "核对报告：逐条检查表格的勾稽关系，每处不符都注明在文件中的位置。",
        "Checks reports against the rules of their form; each violation comes with its place in the document.");

    internal static string Read(Language language) =>
        language.Pick("读取报告，每份输出一行 JSON。", "Reads reports and prints each as JSON on one line.");

    internal static string Render(Language language) =>
        language.Pick("把一份报告转换成其他格式，并标出不符之处。", "Renders a report, with what is violated marked and explained.");

    internal static string Lint(Language language) =>
        language.Pick("检查模板文件（.report），列出其中的错误。", "Checks template files (.report) and lists their mistakes.");

    internal static string Files(Language language, string extensions) => language.Pick(
        $"文件；或文件夹（连同下级文件夹，只找 {extensions}，不看以点开头的名称，也不进入符号链接的文件夹）；或 -（标准输入）",
        $"files; or folders (searched below for {extensions}; names that begin with a dot and links to folders are left out); or - (standard input)");

    internal static string File(Language language) => language.Pick("文件，或 -（标准输入）", "a file, or - (standard input)");

    internal static string Templates(Language language) => language.Pick(
        "模板文件或文件夹（只找 .report），或 -（标准输入）", "template files, or folders (searched below for .report), or - (standard input)");

    internal static string TemplateNotes(Language language) => language.Pick(
        "同时列出不是线性的关系", "also list the rules that are not linear");

    internal static string Previous(Language language) => language.Pick(
        "上一期的报告，用来检查与上期有关的关系（用于所列的每份报告）；按季、按月的报告可再给出上年同期的",
        "the report of the period before, for rules about it; it goes with each report that is named. More than one may be given: year and number decide");

    internal static string Format(Language language) => language.Pick(
        "结果的格式；不写则为 text", "how the findings are printed; text where left out");

    internal static string Strict(Language language) =>
        language.Pick("警告和待定的关系也算不符", "count warnings and undetermined rules too");

    internal static string Notes(Language language) =>
        language.Pick("列出读取时的全部说明", "show every note on what reading repaired, inferred or skipped");

    internal static string Explain(Language language) => language.Pick(
        "不输出 JSON，而是对照列出原文和读法：每一处的位置、原文、认作哪一格、所读的值",
        "print no JSON but what was understood, side by side: the place of each piece, its text, the cell it was taken for and its value");

    internal static string Template(Language language) => language.Pick(
        "用这个模板文件（.report）代替内置的表格，可以多次给出", "use this template file (.report) in place of the built-in forms; may be given several times");

    internal static string To(Language language) => language.Pick("转换成什么格式", "what to render to");

    internal static string Output(Language language) => language.Pick("写入哪个文件；不写则输出到标准输出", "the file to write; standard output where left out");

    internal static string Lang(Language language) => language.Pick(
        "所用的语言；不写则看系统的语言", "the language of messages; that of the system where left out");
}
