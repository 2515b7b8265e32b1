using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Why a document is not read at all.</summary>
internal static class Refusals
{
    internal static ReadResult Empty() => Because("empty", "文件是空的", "The document is empty");

    internal static ReadResult NoText() => Because(
        "no-text",
        "文件不是文本（可读取 UTF-8、UTF-16 和 GB18030 文本）",
        "The document is no text (UTF-8, UTF-16 and GB18030 can be read)");

    internal static ReadResult TooLarge() => Because(
        "too-large",
        "文件超过 32 MiB，不可能是一份报告",
        "The document is larger than 32 MiB, which no report is");

    internal static ReadResult TooLong() => Because(
        "too-long",
        "文件的行、单元格或表格太多，不可能是一份报告",
        "The document has more lines, cells or tables than any report");

    internal static ReadResult NoEdition() => Because("no-edition", "没有可用的表式", "No form is known to read the document by");

    /// <summary>The text has hardly a label of any form that is known.</summary>
    internal static ReadResult NoReport() => Because(
        "not-a-report",
        "这不是已知表式的报告：几乎没有任何已知表式的栏目和项目名称",
        "This is no report on a known form: it has hardly any label of the forms that are known");

    /// <summary>The document is none of the reports that are known.</summary>
    /// <param name="readings">The document aligned with each edition.</param>
    internal static ReadResult NoReport(IReadOnlyList<EditionReading> readings)
    {
        EditionReading nearest = readings.MaxBy(static reading => reading.LabelsFound)!;
        (string form, int found, int all) = (nearest.Edition.ToString(), nearest.LabelsFound, nearest.LabelCount);
        return !nearest.HasLabels
            ? Because(
                "not-a-report",
                $"这不是已知表式的报告：最接近的是 {form}，其 {all} 个栏目和项目名称中只找到 {found} 个",
                $"This is no report on a known form: the nearest is {form}, and only {found} of its {all} labels were found")
            : nearest.HasFigures
            ? Because(
                "not-a-report",
                $"这不是已知表式的报告：只找到 {form} 的 {all} 个栏目和项目名称中的 {found} 个，也没有其标题和各部分、各表的标题",
                $"This is no report on a known form: only {found} of the {all} labels of {form} were found, and neither its title nor a heading of one of its parts or tables")
            : Because(
                "not-a-report",
                $"这不是已知表式的报告：找到 {form} 的 {all} 个栏目和项目名称中的 {found} 个，但没有可以对应的数据",
                $"This is no report on a known form: {found} of the {all} labels of {form} were found, but no figures that belong to them");
    }

    private static ReadResult Because(string code, string chinese, string english) =>
        new(null, new ReadingNote(code, Severity.Error, null, chinese, english), []);
}
