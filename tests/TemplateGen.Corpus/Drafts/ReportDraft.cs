using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Figures;
using TemplateGen.Corpus.Form;

namespace TemplateGen.Corpus.Drafts;

/// <summary>A report as the form wants it, filled in with the figures of a public one.</summary>
internal static class ReportDraft
{
    public static readonly string[] Headings =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    /// <summary>The report; of another form or year than the figures' own where that is given.</summary>
    public static Draft Of(string figures, string? edition = null, int? year = null)
    {
        FigureSet set = FigureFile.Of(figures);
        PrintedForm form = PrintedForm.Of(edition ?? set.Edition);
        Draft draft = new() { Form = form, Figures = set, Year = year ?? set.Year, Agency = set.Agency };
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (FormTable table in form.Tables)
        {
            foreach (FormRow row in table.Rows)
            {
                string[] figure = Find(set, row.Address, table.Columns.Length);
                foreach ((string address, string text) in table.Cells(row).Zip(figure))
                {
                    texts[address] = text == "_" ? "" : text;
                    draft.Expected[address] = ExpectedCell.OfText(texts[address]);
                }
            }
        }

        draft.Parts.Add(new Part(PartKind.Title, $"{draft.Agency}{draft.Year}年政府信息公开工作年度报告"));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[0]));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[1]));
        draft.Parts.Add(new Part(PartKind.Table, "proactive", OfficialGrids.Proactive(form, texts)));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[2]));
        draft.Parts.Add(new Part(PartKind.Table, "requests", OfficialGrids.Requests(form, texts)));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[3]));
        draft.Parts.Add(new Part(PartKind.Table, "disputes", OfficialGrids.Disputes(form, texts)));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[4]));
        draft.Parts.Add(new Part(PartKind.Heading, Headings[5]));
        return draft;
    }

    private static string[] Find(FigureSet set, string row, int count)
    {
        if (!set.Rows.TryGetValue(row, out string? figures))
        {
            return [.. Enumerable.Repeat("0", count)];
        }

        string[] cells = figures.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return cells.Length == count ? cells : throw new InvalidDataException($"{set.Id}: {row} has {cells.Length} figures, not {count}");
    }
}
