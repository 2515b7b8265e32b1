using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

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
        report.HeadValues.Set("components", new FieldValue("", [Entry(("key", "N"), ("name", "North")), Entry(("key", "S"), ("name", "South <1>"))]));
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

    /// <summary>A violated total of the first row and an undetermined one of the last, as the rules of the depot form state them.</summary>
    internal static IReadOnlyList<Finding> DepotFindings(Report report)
    {
        CellBlock goods = report.Block(0);
        Rule total = report.Template.Rules.Single(rule => rule.Id == "goods.columns.total");
        Cell[] Row(int row) => [goods.Cell(row, 3), goods.Cell(row, 0), goods.Cell(row, 1), goods.Cell(row, 2)];
        return
        [
            new Finding(total, RuleOutcome.Violated, 0, null, Row(0), []) { ScopeLabel = "Grain", Actual = 21, Expected = 19, Left = "21", Right = "7 + 12" },
            new Finding(total, RuleOutcome.Undetermined, 1, null, Row(1), [goods.Cell(1, 0)]) { ScopeLabel = "Salt" },
            new Finding(total, RuleOutcome.Undetermined, 2, null, Row(2), [goods.Cell(2, 1)]) { ScopeLabel = "Fuel" },
        ];
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
