using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Reports on the form with everything.</summary>
internal static class LedgerReports
{
    /// <summary>A report without exports on a year before meetings were asked for: some rows, columns and a table do not apply.</summary>
    internal static Report Filled()
    {
        UntypedReport report = new(TestForms.Ledger) { Year = 2021 };
        FillFields(report);
        FillCosts(report);
        FillProducts(report);
        FillRefusals(report);
        return report;
    }

    /// <summary>The same with exports and a year for which the form asks for everything.</summary>
    internal static Report Whole()
    {
        Report report = Filled();
        report.Year = 2023;
        report.HeadValues["exports"] = "true";
        return report;
    }

    private static void FillFields(UntypedReport report)
    {
        report.HeadValues["office"] = "和庄水务局";
        report.HeadValues["founded"] = "1998-07-01";
        report.HeadValues["exports"] = "false";
        report.HeadValues["sort"] = "agency";
        report.HeadValues["fields"] = "water, heat";
        report.HeadValues["site"] = "https://hezhuang.example/water?a=1&b=2";
        report.HeadValues["share"] = "12.5";
        report.HeadValues.Set("components", new FieldValue("", [
            new FieldValues { ["key"] = "一厂", ["name"] = "第一水厂", ["opened"] = "2001-03-15" },
            new FieldValues { ["key"] = "二厂", ["name"] = "第二水厂 <新>" },
        ]));
        report.TextValues["overview.summary"] = "全年供水平稳。\n（一）完成管网改造。\n（二）新增用户1200户。";
        report.TextValues["overview.contact"] = "王 | 某";
        report.WithText("overview.telephone", "03721234");
        report.With(("overview.checked", 1));
    }

    private static void FillCosts(UntypedReport report) => report
        .WithRows("costs", "other.asked", "印刷费", "咨询费")
        .WithRows("costs", "other.paid", "印刷费")
        .With(
            ("costs.vehicles.budget", 120), ("costs.vehicles.actual", 100), ("costs.vehicles.rate", 83.33m), ("costs.vehicles.change", -4.5m),
            ("costs.vehicles.purchase.actual", 60), ("costs.vehicles.upkeep.fuel.actual", 41.125m),
            ("costs.travel.home.budget", 30), ("costs.travel.home.actual", 1234567.8m),
            ("costs.travel.abroad.fare.actual", 3.2m),
            ("costs.other[\"印刷费\"].asked.budget", 5), ("costs.other[\"印刷费\"].paid.actual", 4.5m), ("costs.other[\"咨询费\"].asked.budget", 8))
        .WithState("costs.travel.home.rate", CellState.NotApplicable, "—");

    private static void FillProducts(UntypedReport report)
    {
        report
            .WithRows("products", "goods.product.made", "自来水", "再生水")
            .WithRows("products", "goods.product.sold", "自来水", "再生水")
            .WithRows("products", "service", "管道安装")
            .WithRows("sites", "site.plant", "东区")
            .WithRows("sites", "site.depot.inner", "东区", "西区")
            .WithRows("sites", "site.depot.outer", "西区")
            .WithRows("one", "item", "甲", "乙")
            .With(
                ("products.goods.product[\"自来水\"].made.domestic.first", 500), ("products.goods.product[\"自来水\"].sold.domestic.first", 480),
                ("products.goods.product[\"再生水\"].made.domestic.second", 70), ("products.service[\"管道安装\"].domestic.first", 12),
                ("products.goods.product[\"自来水\"].made.exported", 9), ("products.goods.product[\"自来水\"].made.exported.paid", 7),
                ("products.goods.product[\"自来水\"].made.listed", new DateOnly(1999, 12, 31).DayNumber), ("products.total.domestic.first", 512),
                ("sites.site[\"东区\"].plant.state", 0), ("sites.site[\"东区\"].plant.owned", 1), ("sites.site[\"东区\"].depot.inner.state", 1),
                ("sites.site[\"西区\"].depot.inner.owned", 0))
            .WithText("sites.site[\"东区\"].plant.page", "https://hezhuang.example/east|1")
            .WithText("sites.site[\"西区\"].depot.outer.page", "javascript:alert(1)")
            .WithText("one.item[\"甲\"].number", "004217")
            .WithState("one.item[\"乙\"].number", CellState.Unreadable, "四位 <数>");
    }

    private static void FillRefusals(UntypedReport report)
    {
        report.WithRows("refusals", "component", "一厂", "二厂");
        CellBlock refusals = report.Block(report.Template.Table("refusals")!.Index);
        refusals.AddDetails(refusals.RowOf(0, "一厂"), 2);
        refusals.AddDetail(refusals.RowOf(refusals.Layout.Rows.Find("others")!.Line));
        CellBlock tags = report.Block(report.Template.Table("tags")!.Index);
        tags.AddDetails(0, 2);
        report
            .With(
                ("refusals.component[\"一厂\"].received", 9), ("refusals.component[\"一厂\"].reason[1].times", 1), ("refusals.component[\"一厂\"].reason[2].times", 2),
                ("refusals.component[\"一厂\"].total", 4), ("refusals.component[\"二厂\"].received", 0), ("refusals.component[\"二厂\"].total", 0),
                ("refusals.whole.received", 9), ("refusals.others.reason[2].times", 5))
            .WithText("refusals.component[\"一厂\"].reason[1].description", "申请人未在规定期限内补正，视为放弃申请")
            .WithText("refusals.component[\"一厂\"].reason[2].description", "重复申请")
            .WithState("refusals.component[\"一厂\"].reason[3].times", CellState.Missing)
            .WithMark("refusals.component[\"一厂\"].days", new Mark("<1", 0.1m))
            .WithMark("refusals.component[\"二厂\"].days", new Mark("N/A", null))
            .WithText("tags.tag[1]", "节水")
            .WithText("tags.tag[3]", "民生");
    }
}
