using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>Why a document could not even be handed to the reader.</summary>
internal static class DocumentNotes
{
    internal static ReadingNote TooLarge(long limit) => Note(
        "too-large",
        $"文件超过 {Megabytes(limit)} MiB，没有读取",
        $"the document is larger than {Megabytes(limit)} MiB and was not read");

    internal static ReadingNote Empty { get; } = Note("empty", "文件是空的", "the document is empty");

    internal static ReadingNote InputClosed { get; } = Note("input-closed", "标准输入已关闭", "standard input is closed");

    internal static ReadingNote Gone { get; } = Note("not-found", "文件已不在", "the file is no longer there");

    internal static ReadingNote FolderGone { get; } = Note("not-found", "文件夹已不在", "the folder is no longer there");

    internal static ReadingNote NoPermission { get; } = Note("no-permission", "没有读取的权限", "no permission to read it");

    internal static ReadingNote NoPermissionForFolder { get; } =
        Note("no-permission", "没有读取这个文件夹的权限", "no permission to list this folder");

    internal static ReadingNote NotReadable { get; } = Note("not-readable", "无法读取", "it cannot be read");

    internal static ReadingNote NotUtf8 { get; } = Note("not-utf8", "文件不是 UTF-8 编码", "the file is not UTF-8");

    internal static ReadingNote Failed(string why) => Note("not-readable", $"无法读取：{why}", $"it cannot be read: {why}");

    private const string CrashedCode = "internal-error";

    /// <summary>Whether a note says that the tool itself failed on a document.</summary>
    internal static bool IsCrash(ReadingNote? note) => note is { Code: CrashedCode };

    internal static ReadingNote Crashed(string what) => Note(
        CrashedCode,
        $"处理这份文件时工具出错了，请把文件和这一行报告给作者：{what}",
        $"the tool failed on this document, which is a mistake of the tool; please report it with the document and this: {what}");

    private static ReadingNote Note(string code, string chinese, string english) => new(code, Severity.Error, null, chinese, english);

    private static string Megabytes(long bytes) => (bytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture);
}
