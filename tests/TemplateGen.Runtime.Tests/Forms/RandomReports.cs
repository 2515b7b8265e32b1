using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Reports on any form, filled in at random: entries, lines within rows, states, texts that look like something else.</summary>
internal static class RandomReports
{
    private static readonly string[] NastyTexts =
    [
        "", "0", "-0", "1.5", "null", "true", "/", "\\", "—", "N/A", "<1", "不适用", "三大项", "1,200", "１２", " 7 ", "1e5", "2024-02-30", "2024-02-29",
        "portal", "Portal", "open", "water, gas", "https://example.org/?a=1&b=2", "\"", "\ud800", "\udc00\ud800", "a\0b\u001f\u007f\u0085", "\r\n\t",
        "\u2028\u3000\uFEFF", "𠮷😀", "{\"state\":\"blank\"}", "NaN", "Infinity",
    ];

    internal static Arbitrary<Report> Of(Template template) => Gen.Choose(0, int.MaxValue)
        .SelectMany(seed => ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => (Report)Fill(template, seed, text.Get)))
        .ToArbitrary();

    private static UntypedReport Fill(Template template, int seed, string text)
    {
        Random random = new(seed);
        string Text() => random.Next(4) == 0 ? text : NastyTexts[random.Next(NastyTexts.Length)];
        UntypedReport report = new(template) { Year = random.Next(3) == 0 ? null : random.Next(-5, 3000) };
        Fill(random, report.HeadValues, template.Head, "", Text);
        foreach (Section section in template.AllSections)
        {
            report.TextValues[section.Name] = section.Kind is null || random.Next(3) == 0 ? null : Text();
            Fill(random, report.TextValues, section.Items.SelectMany(item => item.Fields ?? []), section.Name + ".", Text);
        }

        // Few keys, so that the rows of a group meet, and each row in an order of its own.
        string[] keys = [.. Enumerable.Range(0, 4).Select(_ => Text()).Distinct()];
        foreach (CellBlock block in report.Blocks)
        {
            foreach (AxisNode line in block.Layout.Rows.Lines.Where(line => line.Repetition is not null))
            {
                random.Shuffle(keys);
                block.AddRows(line.Line, keys[..random.Next(keys.Length + 1)]);
            }

            for (int row = block.RowCount - 1; row >= 0; row--)
            {
                AddLines(random, block, row);
            }

            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Fill(random, block, row, column, Text);
                }
            }
        }

        return report;
    }

    private static void Fill(Random random, FieldValues values, IEnumerable<Field> fields, string prefix, Func<string> text)
    {
        foreach (Field field in fields)
        {
            if (random.Next(3) == 0)
            {
                continue;
            }

            if (field.IsList)
            {
                FieldValues entry = new();
                Fill(random, entry, field.Fields, "", text);
                values.Set(prefix + field.Name, new FieldValue(random.Next(2) == 0 ? "" : text(), [entry, new FieldValues()]));
            }
            else
            {
                values[prefix + field.Name] = random.Next(3) == 0 ? "是" : text();
            }
        }
    }

    private static void AddLines(Random random, CellBlock block, int row)
    {
        bool hasLines = block.Layout.Columns.Lines.Any(column => column.Repetition is not null && !block.Specification(row, column.Line).IsVoid);
        for (int i = hasLines ? random.Next(4) : 0; i > 0; i--)
        {
            block.AddDetail(row);
        }
    }

    private static void Fill(Random random, CellBlock block, int row, int column, Func<string> text)
    {
        CellStorage storage = block.Specification(row, column).Kind.Storage;
        if (block.Specification(row, column).IsVoid)
        {
            return;
        }

        switch (random.Next(7))
        {
            case 0:
                break;
            case 1 or 2:
                CellState state = (CellState)random.Next(5);
                block.SetState(row, column, state == CellState.Value ? CellState.Blank : state, random.Next(2) == 0 ? null : text());
                break;
            case 3 when storage != CellStorage.Text:
                block.SetMark(row, column, new Mark(text(), random.Next(2) == 0 ? null : Number(random, block.Specification(row, column).Kind)));
                break;
            case 4 when storage == CellStorage.Decimal:
                block.SetMark(row, column, new Mark("<1", 0.1m));
                break;
            default:
                if (storage == CellStorage.Text)
                {
                    block.SetText(row, column, text());
                }
                else
                {
                    block.SetNumber(row, column, Number(random, block.Specification(row, column).Kind));
                }

                break;
        }
    }

    private static decimal Number(Random random, CellKind kind)
    {
        if (kind.Storage == CellStorage.Integer && kind.Type is CellType.Flag or CellType.Choice or CellType.Date)
        {
            return random.Next(kind.Type switch { CellType.Flag => 2, CellType.Choice => kind.Options.Count, _ => DateOnly.MaxValue.DayNumber });
        }

        long whole = random.Next(3) switch
        {
            0 => random.Next(-2, 4),
            1 => random.Next(0, 4_000_000),
            _ => random.NextInt64(-999_999_999_999_999, 1_000_000_000_000_000),
        };
        return kind.Storage == CellStorage.Integer ? whole : new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(5, 29)) + (whole % 1000);
    }
}
