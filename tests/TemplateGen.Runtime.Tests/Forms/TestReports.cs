using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Reports on the forms of these tests.</summary>
internal static class TestReports
{
    /// <summary>A report on the depot form in which every state and every kind occurs.</summary>
    internal static Report Depot()
    {
        UntypedReport report = new(TestForms.Depot) { Year = 2024 };
        report.HeadValues["agency"] = "Harbour & Sons";
        report.HeadValues["staff"] = "12";
        report.HeadValues.Set("components", new FieldValue("", [Entry(("key", "N"), ("name", "North")), Entry(("key", "S\"|<&>"), ("name", "South <1>"))]));
        report.TextValues["overview"] = "All is well.\n\n1. Nothing | was lost.\r\n<script>alert('x')</script>";
        report.TextValues["stock.contact"] = "Ms. \"O'Hara\"";

        CellBlock goods = report.Block(0);
        goods.SetInteger(0, 0, 7);
        goods.SetInteger(0, 1, 12);
        goods.SetState(0, 2, CellState.NotApplicable, "/");
        goods.SetInteger(0, 3, 21);
        goods.SetState(1, 0, CellState.Missing);
        goods.SetInteger(1, 3, 0);
        goods.SetInteger(2, 0, 1234567);
        goods.SetState(2, 1, CellState.Unreadable, "three | <lots>");
        goods.SetState(2, 2, CellState.NotApplicable);

        report.Block(1).SetDecimal(0, 0, 35.650m);
        report.Block(1).SetInteger(0, 1, new DateOnly(2024, 12, 31).DayNumber);

        CellBlock times = report.Block(2);
        times.AddRows(0, ["N", "S\"|<&>"]);
        times.SetMark(0, 0, new Mark("<1", 0.1m));
        times.SetInteger(0, 1, 0);
        times.SetInteger(0, 2, 1);
        times.SetText(0, 3, "first line\nsecond | line");
        times.SetMark(1, 0, new Mark("N/A", null));
        times.SetState(1, 1, CellState.Unreadable, "pigeon");
        times.SetInteger(1, 2, 0);
        times.SetText(1, 3, "");
        times.SetDecimal(2, 0, 3.5m);

        report.Block(3).SetInteger(0, 0, -4);
        report.Block(3).SetInteger(1, 0, -5);
        return report;
    }

    /// <summary>A report in which every cell is zero.</summary>
    internal static Report Zero(Template template)
    {
        UntypedReport report = new(template) { Year = 2021 };
        report.HeadValues["agency"] = "和庄镇";
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    block.SetNumber(row, column, 0);
                }
            }
        }

        return report;
    }

    /// <summary>A report on the form of 2019 that breaks the rules of its requests, with a figure that is none and one whose text is kept.</summary>
    internal static Report Broken2019()
    {
        Report report = Zero(TestForms.Disclosure2019);
        report.Year = 2020;
        report.HeadValues["agency"] = "段潭乡";
        report.TextValues["overview"] = "2020年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，持续推进政务公开工作。\n（一）主动公开。全年主动公开政府信息128条。";
        report.TextValues["others"] = "无";
        report.Block(0).SetState(0, 0, CellState.NotApplicable, "/");
        report.Block(0).SetInteger(0, 1, null);
        Set(report, "requests.received.natural", 1);
        Set(report, "requests.received.total", 1);
        Set(report, "requests.outcome.granted.natural", 1);
        Set(report, "requests.outcome.granted.total", 1);
        Set(report, "requests.outcome.total.total", 1);
        Set(report, "procurement.procurement.amount", 29.8m);
        Cell items = report.Cell("procurement.procurement.items");
        items.Block.SetState(items.Row, items.Column, CellState.Unreadable, "三大项");
        return report;
    }

    /// <summary>A report on the form of 2021 whose section 二 and first rows of requests were lost.</summary>
    internal static Report Torn2021()
    {
        Report report = Zero(TestForms.Disclosure2021);
        foreach (CellBlock block in report.Blocks.Take(5))
        {
            for (int row = 0; row < (block.Layout.Name == "requests" ? 2 : block.RowCount); row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    block.SetState(row, column, CellState.Missing);
                }
            }
        }

        return report;
    }

    private static void Set(Report report, string address, decimal value)
    {
        Cell cell = report.Cell(address);
        cell.Block.SetNumber(cell.Row, cell.Column, value);
    }

    private static FieldValues Entry(params (string Name, string Text)[] fields)
    {
        FieldValues entry = new();
        foreach ((string name, string text) in fields)
        {
            entry[name] = text;
        }

        return entry;
    }
}
