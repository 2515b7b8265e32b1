using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Every variant of a label or heading that has been met.</summary>
internal static class WordingDocuments
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("wording-slips-2019", "labels: 第二十六条, （区分处理的），, 1、, 第三类, 信访举报类申请, 不予⏎以公⏎开, group label empty; heading 五 改进措施; no title", Slips(), TextShapes.CellALineWithTabs),
        Text("wording-province-2019", "labels of 湖北省 2020 with explanations in brackets", Province(), TextShapes.Tabs),
        Text("wording-amount-2019", "采购总金额（万元）: D16; 本年增\\减", Amount(), SeparatedShapes.Bars),
        Text("wording-half-lost-2019", "second lines of headings lost: 本年新, 本年增/", HalfLost(), TextShapes.Tabs),
        Text("wording-twice-2019", "本年新制作数量 printed twice; heading 一、工作基本情况", Twice(), draft => HtmlShapes.Page(draft), "html"),
        Text("wording-spaces-2021", "labels with spaces inside, （三） 不予公开, 结果 维持, 尚 未 审 结, 规 章, 第二十条  第（一）项; title with spaces", Spaces(), TextShapes.Tabs),
        Text("wording-variants-2021", "规范性文件, 行政事业型收费, 本年(2023)制发件数, 现行有效件数（历史累计）, 本年收费金额单位:万元, （本列）数据…, 这一情况, 内容事务信息", Variants(), TextShapes.CellALineWithTabs),
        Text("wording-half-width-2021", "half-width brackets, commas and colons with spaces; 1. with a space", HalfWidth(), draft => HtmlShapes.Page(draft), "html"),
        Text("wording-lost-2021", "第二十条第 (the rest lost), empty instead of 规章", Lost(), TextShapes.Tabs),
        Text("wording-headings-2021", "headings after 条例 第五十条 and other variants", Headings1(), draft => TextShapes.CellALine(draft)),
        Text("wording-headings-2019", "headings with spaces and in other words; （2） 、 before sub-headings", Headings2(), TextShapes.CellALineWithTabs),
        Text("wording-web-2021", "wordings of web pages: 一、总体概述, 二、主动公开信息情况, 五、存在问题及改进情况, 现行有效件", Web(), draft => TextShapes.CellALine(draft, "\n")),
        Text("title-year-first-2022", "title: 2022年上海市政府信息公开工作年度报告", Of("hongqiao-2022").Entitle("2022年上海市政府信息公开工作年度报告", "上海市", 2022), TextShapes.Tabs),
        Text("title-year-of-2022", "title: …2022年度政府信息公开工作年度报告", Of("hongqiao-2022").Entitle("武昌区司法局2022年度政府信息公开工作年度报告", "武昌区司法局", 2022), draft => HtmlShapes.Page(draft), "html"),
        Text("title-short-2023", "title: …2023年政府信息公开年度报告; D31: the form of 2019 for 2023, empty cells", Yanglin(), SeparatedShapes.Bars),
        Text("title-two-lines-2021", "title on two lines", TwoLines(), draft => HtmlShapes.Page(draft), "html"),
        Text("title-without-year-2019", "no year in the title", Of("fengzhuang-2020").Entitle("驼峰路街道办事处政府信息公开工作年度报告", "驼峰路街道办事处", null), TextShapes.Tabs),
        Text("wording-no-headings-2019", "no headings of sections at all", NoHeadings(), draft => AlignedShape.Write(draft)),
    ];

    private static Draft Slips() => Of("duantan-2020")
        .Relabel("第二十条第（六）项", "第二十六条第（六）项")
        .Relabel("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的），只计这一情形，不计其他情形")
        .Relabel("5.属于三类内部事务信息", "5.属于第三类内部事务信息")
        .Relabel("1.信访举报投诉类申请", "1.信访举报类申请")
        .Relabel("（三）不予公开", "（三）不予\n以公\n开")
        .Relabel("三、本年度办理结果", " ")
        .Reword(label => label.Length > 2 && char.IsAsciiDigit(label[0]) && label[1] == '.' ? label[0] + "、" + label[2..] : label)
        .Head(5, "五、存在的主要问题及改进措施")
        .Change(draft =>
        {
            draft.Parts.RemoveAt(0);
            draft.Agency = null;
            draft.Year = null;
        });

    private static Draft Province() => Of("huangpi-street-2020")
        .Relabel("规章", "规章（设区的市、自治州人民政府应提供相关数据）")
        .Relabel("规范性文件", "规范性文件（行政机关制定发布的决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”“规范”“规程”“规则”等字样的公文，一般情况下属于规范性文件）")
        .Relabel("上一年项目数量", "上一年项目数量（指2019年事项数）")
        .Relabel("本年增/减", "本年增/减（指2020年增加或减少的事项数，减用负值表示，如-8）")
        .Relabel("处理决定数量", "处理决定数量（指2020年办件量）")
        .Relabel("其他对外管理服务事项", "其他对外管理服务事项（指行政许可以外的政务服务事项，含行政确认、行政奖励、行政裁决、行政给付、行政处罚、行政强制、行政检查、行政征收和其他类，以及公共服务事项）")
        .Say("permits.otherServices.change", "-8").Say("permits.otherServices.previousItems", "12")
        .Redraw("proactive", grid => grid.Rows.Insert(4,
        [
            OfficialGrids.Label("其他主动公开文件（含以本单位或本单位办公室名义正式签发的、除规范性文件以外的主动公开文件）"),
            new GridCell("31"), new GridCell("31"), new GridCell("118"),
        ]));

    private static Draft Amount() => Of("beijing-street-2020")
        .Relabel("采购总金额", "采购总金额（万元）")
        .Relabel("本年增/减", "本年增\\减")
        .Change(draft => draft.Cell("procurement.procurement.amount").Text = "477.35");

    private static Draft HalfLost() => Of("beijing-street-2020")
        .Relabel("本年新制作数量", "本年新")
        .Relabel("本年新公开数量", "本年新")
        .Relabel("本年增/减", "本年增/");

    private static Draft Twice() => Of("shanghai-office-2019")
        .Relabel("本年新公开数量", "本年新制作数量")
        .Head(1, "一、工作基本情况");

    private static Draft Spaces() => Of("zhongjiang-bureau-2022")
        .Relabel("规章", "规 章")
        .Relabel("（三）不予公开", "（三） 不予公开")
        .Relabel("结果维持", "结果 维持")
        .Relabel("尚未审结", "尚 未 审 结")
        .Reword(label => label.Replace("第二十条第", "第二十条  第", StringComparison.Ordinal))
        .Head(1, "一、 总体情况")
        .Entitle("中江县某局 2022 年政府信息公开工作年度报告", "中江县某局", 2022);

    private static Draft Variants() => Of("city-2023")
        .Relabel("行政规范性文件", "规范性文件")
        .Relabel("行政事业性收费", "行政事业型收费")
        .Relabel("本年制发件数", "本年(2023)制发件数")
        .Relabel("现行有效件数", "现行有效件数（历史累计）")
        .Relabel("本年收费金额（单位：万元）", "本年收费金额单位:万元")
        .Relabel(OfficialGrids.Balance, "（本列）数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和")
        .Relabel("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这一情况，不计其他情形）")
        .Relabel("5.属于三类内部事务信息", "5.属于三类内容事务信息");

    private static Draft HalfWidth() => Of("hanyang-2022")
        .Reword(label => label.Replace('（', '(').Replace('）', ')').Replace("，", ", ", StringComparison.Ordinal).Replace('：', ':'))
        .Reword(label => label.Length > 2 && char.IsAsciiDigit(label[0]) ? label.Insert(2, " ") : label);

    private static Draft Lost() => Of("hongqiao-2022")
        .Reword(label => label.StartsWith("第二十条第", StringComparison.Ordinal) ? "第二十条第" : label)
        .Relabel("规章", "")
        .Expect("documents.regulations.", ExpectedCell.Of(0) with { MayBeOpen = true });

    private static Draft Headings1() => Of("yiwu-street-2023")
        .Head(1, "一、政府信息公开工作的总体情况")
        .Head(2, "二、行政机关主动公开政府信息的情况")
        .Head(3, "三、行政机关收到和处理政府信息公开申请的情况")
        .Head(4, "四、因政府信息公开工作被申请行政复议提起行政诉讼情况")
        .Head(5, "五、政府信息公开工作存在的主要问题及改进情况");

    private static Draft Headings2() => Of("fengzhuang-2020")
        .Head(1, " 一、工作总体推进情况")
        .Head(2, "二、行政机关主动公开政府信息情况")
        .Head(5, "5、 存在的主要问题及改进情况")
        .Head(6, "六、其他需要报告的事项 ")
        .Change(draft => draft.Parts.InsertRange(2, [new Part(PartKind.Prose, "（一）、主动公开政府信息"), new Part(PartKind.Prose, "（2） 、依申请公开情况")]));

    private static Draft Web() => Of("zhongshan-street-2021")
        .Relabel("现行有效件数", "现行有效件")
        .Head(1, "一、总体概述")
        .Head(2, "二、主动公开信息情况")
        .Head(5, "五、存在问题及改进情况");

    private static Draft Yanglin() => Of("yanglin-town-2023", edition: "2019")
        .Relabel("本年新制作数量", "本年新")
        .Relabel("本年新公开数量", "本年新")
        .Entitle("衡阳市衡东县杨林镇2023年政府信息公开年度报告", "衡阳市衡东县杨林镇", 2023);

    private static Draft TwoLines() => Of("zhongshan-street-2021")
        .Entitle("漳平市审计局\n2021年政府信息公开工作年度报告", "漳平市审计局", 2021);

    private static Draft NoHeadings() => Of("fengzhuang-2020").Change(draft => draft.Parts.RemoveAll(part => part.Kind == PartKind.Heading));
}
