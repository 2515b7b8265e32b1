using System.Collections.Concurrent;
using TemplateGen.Cells;
using TemplateGen.Generator.Tests.Running;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>Makes reports that satisfy their rules, of any form: random figures, then corrected until nothing is left to find.</summary>
internal static class ReportSamples
{
    private const int Corrections = 200;

    private static readonly ConcurrentDictionary<(string Form, int Number), decimal?[]> Figures = new();

    /// <summary>Every cell that a report's form has.</summary>
    internal static IEnumerable<Cell> Cells(Report report) => report.Blocks.SelectMany(block =>
        Enumerable.Range(0, block.RowCount).SelectMany(row => Enumerable.Range(0, block.ColumnCount)
            .Select(column => block.Cell(row, column)).Where(cell => !cell.Specification.IsVoid)));

    /// <summary>One of several reports of a form that are complete and fine.</summary>
    internal static Report Fine(string form, int number)
    {
        Report report = Create(form);
        decimal?[] figures = Figures.GetOrAdd((form, number), static key => Make(key.Form, key.Number));
        foreach ((Cell cell, decimal? figure) in Cells(report).Zip(figures))
        {
            if (figure is null)
            {
                cell.Block.SetText(cell.Row, cell.Column, "text");
            }
            else
            {
                cell.Block.SetNumber(cell.Row, cell.Column, figure);
            }
        }

        return report;
    }

    /// <summary>A report with rows of its own, most cells filled in within their kinds, and most sums right.</summary>
    internal static Report Random(string form, int number)
    {
        Report report = LoadedForms.All.Create(form);
        Random random = new(number);
        foreach (CellBlock block in report.Blocks)
        {
            AddRows(block, random);
        }

        foreach (Cell cell in Cells(report))
        {
            SetRandom(cell, random, 3);
        }

        // What is computed is put right where it is wrong: much of it is fine then, and not all.
        for (int i = 0; i < 1 + (number * 3); i++)
        {
            foreach (Finding finding in report.Check().Findings.Where(finding => finding.Expected is not null && finding.Cells.Count > 0))
            {
                TrySet(finding.Cells[0], finding.Expected!.Value);
            }
        }

        return report;
    }

    /// <summary>A report whose lists have no entries, so that no repeated row is missing.</summary>
    private static Report Create(string form)
    {
        Report report = LoadedForms.All.Create(form);
        foreach (Field list in report.Template.Head.Where(static field => field.IsList))
        {
            report.HeadValues.Set(list.Name, new FieldValue("", []));
        }

        return report;
    }

    internal static void Edit(Report report, IReadOnlyList<CellEdit> edits)
    {
        Cell[] cells = [.. Cells(report)];
        foreach (CellEdit edit in edits)
        {
            edit.Apply(cells);
        }
    }

    /// <summary>Entries of repeated rows, mostly the same in every table, and lines within some rows.</summary>
    private static void AddRows(CellBlock block, Random random)
    {
        foreach (AxisNode line in block.Layout.Rows.Lines.Where(line => line.Repetition is not null))
        {
            string[] keys = random.Next(4) == 0 ? ["A", "C"] : ["A", "B", "C"];
            block.AddRows(line.Line, random.Next(6) == 0 ? [.. keys.Reverse()] : keys);
        }

        for (int row = block.RowCount - 1; row >= 0 && block.Layout.Columns.IsRepeated; row--)
        {
            if (block.HasDetails(block.LineOf(row)) && random.Next(2) == 0)
            {
                block.AddDetail(row);
            }
        }
    }

    /// <summary>Chance leads some attempts where no correction helps; the next one is as good.</summary>
    private static decimal?[] Make(string form, int number)
    {
        for (int attempt = 0; attempt < 40; attempt++)
        {
            Report report = Create(form);
            Correct(report, number, new Random(number + (1000 * attempt)));
            if (report.Check().Findings.Count == 0)
            {
                return [.. Cells(report).Select(cell => cell.Number)];
            }
        }

        throw new InvalidOperationException($"No report of form {form} is fine");
    }

    private static void Correct(Report report, int number, Random random)
    {
        foreach (Cell cell in Cells(report))
        {
            SetRandom(cell, random, number % 2 == 0 ? 3 : 1);
        }

        IReadOnlyList<Finding> findings = report.Check().Findings;
        for (int i = 0; i < Corrections && findings.Count > 0; i++)
        {
            findings = Repair(report, findings, random);
        }
    }

    /// <summary>Some reports have few figures, others many.</summary>
    private static void SetRandom(Cell cell, Random random, int zeros)
    {
        CellKind kind = cell.Specification.Kind;
        switch (kind.Storage)
        {
            case CellStorage.Text when kind.Type == CellType.Choices:
                cell.Block.SetText(cell.Row, cell.Column, kind.Options[random.Next(kind.Options.Count)].Name);
                break;
            case CellStorage.Text:
                cell.Block.SetText(cell.Row, cell.Column, kind.Length is { } length ? new string('7', length) : "text");
                break;
            case CellStorage.Integer when !kind.IsNumeric || kind.Type == CellType.Flag:
                cell.Block.SetInteger(cell.Row, cell.Column, random.Next(2));
                break;
            default:
                cell.Block.SetNumber(cell.Row, cell.Column, random.Next(4) < zeros ? 0 : random.Next((int)Math.Min(kind.Maximum ?? 9, 9) + 1));
                break;
        }
    }

    /// <summary>Moves a figure of some rule by what is missing, so that fewer rules are broken; where none does that, one that is computed.</summary>
    private static IReadOnlyList<Finding> Repair(Report report, IReadOnlyList<Finding> findings, Random random)
    {
        Finding finding = findings[random.Next(findings.Count)];
        Cell[] cells = [.. finding.Cells.Where(cell => cell.Number is not null)];
        decimal by = Math.Max(1, Math.Abs(finding.Difference ?? 1));
        random.Shuffle(cells);
        foreach (Cell cell in cells)
        {
            decimal before = cell.Number!.Value;
            foreach (decimal after in new[] { before + by, before - by, 0 })
            {
                if (TrySet(cell, after) && report.Check().Findings is var left && left.Count < findings.Count)
                {
                    return left;
                }
            }

            cell.Block.SetNumber(cell.Row, cell.Column, before);
        }

        TrySet(finding.Cells[0], finding.Rule.Form == RuleForm.Check ? 0 : finding.Expected ?? 0);
        return report.Check().Findings;
    }

    private static bool TrySet(Cell cell, decimal value)
    {
        CellKind kind = cell.Specification.Kind;
        bool canHold = kind.Storage != CellStorage.Text && (kind.Storage == CellStorage.Decimal || value == decimal.Truncate(value))
            && value >= (kind.Minimum ?? (kind.Type == CellType.Count ? 0 : value)) && value <= (kind.Maximum ?? value);
        if (canHold)
        {
            cell.Block.SetNumber(cell.Row, cell.Column, value);
        }

        return canHold;
    }
}
