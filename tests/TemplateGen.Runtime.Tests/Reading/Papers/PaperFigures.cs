using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>Fills reports in: with another figure in every cell, or as offices do, which is mostly zeros that add up.</summary>
internal static class PaperFigures
{
    /// <summary>A report with another number in every cell.</summary>
    /// <param name="template">The form.</param>
    /// <param name="keys">The keys of repeated rows.</param>
    internal static Report Distinct(Template template, params string[] keys)
    {
        UntypedReport report = new(template);
        foreach (CellBlock block in report.Blocks)
        {
            foreach (AxisNode line in block.Layout.Rows.Lines.Where(static line => line.Repetition is not null))
            {
                block.AddRows(line.Line, keys);
            }

            for (int row = 0; row < block.RowCount; row++)
            {
                int entry = Math.Max(0, Array.IndexOf(keys, block.KeyOf(row)));
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    if (!block.Specification(row, column).IsVoid && block.Specification(row, column).Kind.IsNumeric)
                    {
                        block.SetNumber(row, column, 1001 + (7 * ((block.Layout.Index * 1000) + (block.LineOf(row) * 40) + column)) + (entry * 70_000));
                    }
                }
            }
        }

        return report;
    }

    /// <summary>A report on the disclosure forms whose equations all hold.</summary>
    /// <param name="template">The form.</param>
    /// <param name="seed">Which one.</param>
    /// <param name="size">The greatest figure of a result.</param>
    internal static Report Disclosure(Template template, int seed, int size)
    {
        Random random = new(seed);
        UntypedReport report = new(template);
        int rarity = 3 + random.Next(20);
        int people = 1 + random.Next(6);
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    // Most offices hear from few sorts of people.
                    block.SetNumber(row, column, (block.Layout.Name != "requests" || column < people) && random.Next(rarity) == 0 ? random.Next(size + 1) : 0);
                }
            }

            AddUp(block, random, size);
        }

        return report;
    }

    private static void AddUp(CellBlock block, Random random, int size)
    {
        if (block.Layout.Name == "disputes")
        {
            for (int total = 4; total < block.ColumnCount; total += 5)
            {
                block.SetNumber(0, total, Enumerable.Range(total - 4, 4).Sum(column => block.GetNumber(0, column)));
            }
        }
        else if (block.Layout.Name == "requests")
        {
            int last = block.RowCount - 1;
            for (int column = 0; column < 6; column++)
            {
                decimal sum = Enumerable.Range(2, last - 3).Sum(row => block.GetNumber(row, column)!.Value);
                decimal into = random.Next(6) == 0 ? random.Next((int)sum + 1) : 0;
                decimal on = random.Next(6) == 0 ? random.Next(size + 1) : 0;
                block.SetNumber(last - 1, column, sum);
                block.SetNumber(1, column, into);
                block.SetNumber(last, column, on);
                block.SetNumber(0, column, sum + on - into);
            }

            for (int row = 0; row < block.RowCount; row++)
            {
                block.SetNumber(row, 6, Enumerable.Range(0, 6).Sum(column => block.GetNumber(row, column)));
            }
        }
    }
}
