using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Text around the tables that misleads: D29 and D33 to D37. The figures are those of the tables.</summary>
internal static class ProseDefects
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("d29-text-before-tables-2021", "D29: text with figures before the tables", TextBeforeTables(), TextShapes.Tabs),
        Text("d29-text-before-tables-page-2021", "D29: text with figures before the tables", TextBeforeTables(), draft => HtmlShapes.Page(draft), "html"),
        Text("d33-furniture-2019", "D33: what a website puts around the report", Furniture(), draft => TextShapes.CellALine(draft, "\n")),
        Text("d34-text-contradicts-2021", "D34: the text says 2 applications, the table 16", TextContradicts(), TextShapes.Tabs),
        Text("d35-vague-2019", "D35: double negations and vague counts", Vague(), TextShapes.CellALineWithTabs),
        Text("d36-copied-2021", "D36: names of another office and another year in the text", Copied(), TextShapes.Tabs),
        Text("d37-parts-2021", "D37: the preamble counts five parts; the text quotes labels of the tables", Parts(), draft => AlignedShape.Write(draft)),
    ];

    private static Draft TextBeforeTables() => Of("hanyang-2022")
        .Write(2, "2022年，本办制发行政规范性文件5件，废止12件，现行有效8件。行政许可0件，行政处罚0件，行政事业性收费0元。")
        .Write(3, "本年新收政府信息公开申请8件，均为自然人申请。予以公开2件，部分公开2件，属于四类过程性性信息1件，本机关不掌握相关政府信息2件，其他1件。无结转下年度继续办理的申请。")
        .Write(4, "2022年未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。");

    private static Draft Furniture() => Of("fengzhuang-2020").Change(draft =>
    {
        draft.Parts.InsertRange(0, Lines("欢迎访问本站！", "首页  政务公开  办事服务  互动交流", "当前位置：首页 > 政府信息公开年报"));
        draft.Parts.InsertRange(4, Lines("来源：某某县人民政府     发布时间：2021-01-18  浏览次数：128", "字体：大 中 小   打印   分享"));
        draft.Parts.AddRange(Lines("无。", "主办单位：某某县人民政府办公室      网站地图", "公网安备00000000000000号  ICP备00000000号-1      点击总量：20210118", "网站标识码：0000000000"));
    });

    private static Draft TextContradicts() => Of("yiwu-street-2023")
        .Write(1, "2023年，我街道共收到政府信息公开申请2件，均已按时答复。")
        .Change(draft => draft.TextViolates.Add("requests.receivedInText requests.carriedIn.total"));

    private static Draft Vague() => Of("duantan-2020")
        .Write(1, "2020年，我乡主动公开政府信息230余条，转发解读15余条，未收到政府信息公开申请0件。")
        .Change(draft => draft.TextViolates.Add("requests.receivedInText requests.carriedIn.total"));

    private static Draft Copied() => Of("zhongjiang-bureau-2022")
        .Write(1, "根据贵办通知要求，现将有关情况报告如下。2019年，我镇通过“某某成山”新媒体公开信息3074条，其中网站13条、平台739条、微博1726条、其他596条。")
        .Write(6, "2021年度未收取信息处理费。");

    private static Draft Parts() => Of("city-2023")
        .Write(1, "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况五部分组成。统计期限自2023年1月1日起至2023年12月31日止。");

    private static IEnumerable<Part> Lines(params string[] lines) => lines.Select(line => new Part(PartKind.Prose, line));
}
