using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Figures that do not add up, are left out, or are no figures: D8 to D19.</summary>
internal static class FigureDefects
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("d08-total-row-wrong-2019", "D8: （七）总计 is 0 although 予以公开 is 1", Of("duantan-2020"), TextShapes.Tabs),
        Text("d08-balance-wrong-2021", "D8: 60 received and 61 answered, 62 and 63, as published", Of("city-2023"), draft => AlignedShape.Write(draft)),
        Text("d09-row-total-wrong-2021", "D9: 法律服务机构 1 and 总计 0", RowTotalWrong(), draft => HtmlShapes.Page(draft), "html"),
        Text("d11-totals-only-2021", "D11: only the column 总计 is filled in", TotalsOnly(), TextShapes.Tabs),
        Text("d11-totals-only-lines-2021", "D11: only the column 总计 is filled in; empty cells are empty lines", TotalsOnly().WithoutCells().MayBeOpen(address => address.StartsWith("requests.", StringComparison.Ordinal)), draft => TextShapes.CellALine(draft, "\n")),
        Text("d11-totals-only-page-2021", "D11: only the column 总计 is filled in", TotalsOnly(), draft => HtmlShapes.Page(draft), "html"),
        Text("d12-empty-2021", "D12: all cells empty", Of("no-applications-2024").SayAll("", "", ExpectedCell.Blank).Expect("disputes.", ExpectedCell.NoValue), draft => HtmlShapes.Page(draft), "html"),
        Text("d12-empty-tabs-2021", "D12: all cells empty", Of("no-applications-2024").SayAll("", "", ExpectedCell.Blank).Expect("disputes.", ExpectedCell.NoValue), TextShapes.Tabs),
        Text("d13-slash-2021", "D13: / in the row 规章", Of("zhongjiang-bureau-2022").SayAll("documents.regulations.", "/", ExpectedCell.NotApplicable), TextShapes.Tabs),
        Text("d14-marks-2019", "D14: -, —, --, N/A and 不适用; an empty row beside them", Marks(), SeparatedShapes.Bars),
        Text("d15-words-2019", "D15: words where a count belongs", Of("fengzhuang-2020").Say("procurement.procurement.items", "三大项", ExpectedCell.Unreadable), TextShapes.Tabs),
        Text("d16-yuan-2019", "D16: an amount of 160.5964万元", Amount("160.5964万元"), TextShapes.CellALineWithTabs),
        Text("d16-no-unit-2019", "D16: an amount without a unit", Amount("8040"), TextShapes.Tabs),
        Text("d16-no-unit-decimals-2019", "D16: an amount without a unit, with decimals", Amount("52.15"), draft => TextShapes.CellALine(draft)),
        Text("d16-unit-in-cell-2021", "D16: 元 in a column of 万元", Of("yiwu-street-2023").Say("fees.fees.amount", "356500元", ExpectedCell.Of(35.65m)), draft => HtmlShapes.Page(draft), "html"),
        Text("d17-residue-2019", "D17: [bookmark: _GoBack] before an amount", Of("fengzhuang-2020").Change(draft => draft.Cell("procurement.procurement.amount").Text = "[bookmark: _GoBack]298000元"), TextShapes.CellALineWithTabs),
        Text("d18-signs-2019", "D18: 减4, +1036, -8", Signs(), TextShapes.Tabs),
        Text("d19-spaces-2019", "D19: no-break, en and ideographic spaces around figures", Spaces(), TextShapes.CellALineWithTabs),
        Text("d19-spaces-page-2021", "D19: no-break spaces around figures", SpacesOnPage(), draft => HtmlShapes.Page(draft), "html"),
        Text("figures-written-2021", "full-width digits, separators of thousands, 件 behind counts, 22（其中修订 16 件）, 无", Written(), TextShapes.Tabs),
    ];

    private static Draft RowTotalWrong() => Of("no-applications-2024").Change(draft =>
    {
        foreach (string row in new[] { "received", "outcome.granted", "outcome.total" })
        {
            draft.Say($"requests.{row}.legal.legalService", "1");
        }
    });

    internal static Draft TotalsOnly() => Of("city-2023").Change(draft =>
    {
        foreach (string address in draft.Under("requests.").Where(address => !address.EndsWith(".total", StringComparison.Ordinal) || address == "requests.outcome.total").ToArray())
        {
            draft.Say(address, "", ExpectedCell.Blank);
        }
    });

    private static Draft Marks() => Of("beijing-street-2020")
        .Say("enforcement.compulsion.decisions", "-", ExpectedCell.NotApplicable)
        .SayAll("documents.regulations.", "—", ExpectedCell.NotApplicable)
        .Say("permits.otherServices.previousItems", "N/A", ExpectedCell.NotApplicable)
        .Say("permits.otherServices.change", "N/A", ExpectedCell.NotApplicable)
        .Say("permits.otherServices.decisions", "不适用", ExpectedCell.NotApplicable)
        .Say("procurement.procurement.items", "--", ExpectedCell.NotApplicable)
        .Say("procurement.procurement.amount", "--", ExpectedCell.NotApplicable)
        .SayAll("fees.", "", ExpectedCell.Blank);

    private static Draft Amount(string text) => Of("fengzhuang-2020").Say("procurement.procurement.amount", text);

    private static Draft Signs() => Of("beijing-street-2020")
        .Say("permits.permits.previousItems", "1040").Say("permits.permits.change", "+1036")
        .Say("permits.otherServices.previousItems", "9").Say("permits.otherServices.change", "减4", ExpectedCell.Of(-4))
        .Say("enforcement.penalties.previousItems", "5").Say("enforcement.penalties.change", "-8");

    private static Draft Spaces()
    {
        string[] around = ["\u00a0{0}", "{0}\u00a0", " {0}", "{0}\u2002", "\u3000{0}", "{0} "];
        int next = 0;
        return Of("fengzhuang-2020").Rewrite((_, text) => text.Length == 0 ? text : around[next++ % around.Length].Replace("{0}", text, StringComparison.Ordinal));
    }

    private static Draft SpacesOnPage() => Of("hanyang-2022").Rewrite((_, text) => text.Length == 0 ? "\u00a0" : $"\u00a0{text}\u00a0");

    private static Draft Written() => Of("city-2025").Rewrite((address, text) => address switch
    {
        _ when address.StartsWith("requests.received", StringComparison.Ordinal) => string.Concat(text.Select(digit => (char)(digit - '0' + '０'))),
        _ when address.StartsWith("disputes", StringComparison.Ordinal) => text + "件",
        _ when text.Length > 3 && text.All(char.IsAsciiDigit) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
        _ => text,
    })
        .Say("documents.regulations.issued", "22（其中修订 16 件）", ExpectedCell.Of(22))
        .Say("documents.regulations.repealed", "无", ExpectedCell.Of(0) with { MayBeOpen = true });
}
