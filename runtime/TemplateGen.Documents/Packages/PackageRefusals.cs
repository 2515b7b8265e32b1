using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Documents.Packages;

/// <summary>Why a package is not read.</summary>
internal static class PackageRefusals
{
    internal static ReadingNote Truncated() => Because(
        "truncated",
        "文件不完整：压缩包的结尾缺失，请重新下载或重新保存",
        "The file is incomplete: the end of its archive is missing; download or save it again");

    internal static ReadingNote Damaged() => Because(
        "damaged",
        "文件已损坏：压缩包的内容与其目录不符，请重新下载，或用办公软件打开后另存",
        "The file is damaged: its archive does not agree with its directory; download it again, or open it and save it anew");

    internal static ReadingNote Malformed(string part) => Because(
        "malformed",
        $"文件已损坏：{part} 不是正确的 XML，请用办公软件打开后另存",
        $"The file is damaged: {part} is no well-formed XML; open it in an office program and save it anew");

    internal static ReadingNote NoMainPart() => Because(
        "damaged",
        "文件已损坏：压缩包中没有正文，请用办公软件打开后另存",
        "The file is damaged: its archive has no document in it; open it in an office program and save it anew");

    internal static ReadingNote Duplicate(string part) => Because(
        "damaged",
        $"文件已损坏：压缩包中有两个 {part}，不能确定哪一个是正文",
        $"The file is damaged: its archive has two parts {part}, and which of them counts cannot be known");

    internal static ReadingNote Encrypted() => Because(
        "encrypted",
        "文件有密码保护，请去掉密码后另存",
        "The file is protected by a password; save it without one");

    internal static ReadingNote TooManyEntries() => Because(
        "too-large",
        $"压缩包中的文件超过 {PackageLimits.Entries} 个，不可能是一份报告",
        $"The archive has more than {PackageLimits.Entries} entries, which no report has");

    internal static ReadingNote TooLargeUnpacked(string part) => Because(
        "too-large",
        $"{part} 解压后过大，不可能是一份报告",
        $"Unpacked, {part} is larger than that of any report");

    internal static ReadingNote Bomb(string part) => Because(
        "too-large",
        $"{part} 的压缩比异常（超过 {PackageLimits.Ratio} 倍），没有读取",
        $"{part} unpacks to more than {PackageLimits.Ratio} times its size and was not read");

    internal static ReadingNote TooDeep(string part) => Because(
        "too-deep",
        $"{part} 的嵌套超过 {PackageLimits.Depth} 层，不可能是一份报告",
        $"{part} is nested more than {PackageLimits.Depth} levels deep, which no report is");

    internal static ReadingNote Unexpected(string what) => Because(
        "not-opened",
        $"无法打开文件，请用办公软件打开后另存（{what}）",
        $"The file cannot be opened; open it in an office program and save it anew ({what})");

    /// <summary>A refusal.</summary>
    internal static ReadingNote Because(string code, string chinese, string english) => new(code, Severity.Error, null, chinese, english);
}
