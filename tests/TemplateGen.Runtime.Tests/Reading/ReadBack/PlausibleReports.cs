using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.ReadBack;

/// <summary>Reports as people fill them in: values of the kind of each cell, with blank, missing, unreadable and inapplicable ones among them, and any number of entries.</summary>
internal sealed class PlausibleReports
{
    private static readonly string[] _texts =
    [
        "some words", "无", "Gain on sale of a branch, net of tax | see note", "教育支出", "a * b_c <d> & \"e\" 'f' #1", "205", "1,200", "N/A", "line one\nline two", "see [1]", "done [?]", "[missing]", "[!1]",
        "二〇二四年全年共受理群众来信来访事项一千二百余件，比上年减少百分之十二，其中网上信访占比继续上升", "a long remark that will not stand on a single line of a drawn table, however wide its column",
        "1. first", "- item", "x/y-z", "Total", "合计", "https://example.org/?a=1&b=2", "50%", "（略）", "3 + 4 = 7", "yes",
    ];

    private static readonly string[] _keys =
        ["205", "20502", "2050203", "North", "South & East", "208", "A/B", "某县教育局", "Office of Information Policy and Very Long Names of Components That Wrap", "1", "Item 3", "机关事业单位基本养老保险缴费支出", "22960", "x*y_z", "2024", "科室①", "科室②", "工程[1]", "工程[2]", "A7*", "A7", "A7²"];

    private readonly Random _random;
    private readonly Template _template;

    private PlausibleReports(Template template, int seed)
    {
        _template = template;
        _random = new Random(seed);
    }

    /// <summary>A report on a form; the same for the same seed.</summary>
    internal static Report Of(Template template, int seed) => new PlausibleReports(template, seed).Make();

    private UntypedReport Make()
    {
        UntypedReport report = new(_template) { Year = (_template.FirstYear ?? 2024) + _random.Next(2) };
        report.PeriodNumber = _template.Period == "year" ? null : _random.Next(1, 4);
        string[] keys = [.. _keys];
        _random.Shuffle(keys);
        keys = keys[.._random.Next(5)];
        Fill(report.HeadValues, _template.Head, "", keys);
        foreach (Section section in _template.AllSections)
        {
            report.TextValues[section.Name] = section.Kind is null || _random.Next(3) == 0 ? null : Text();
            Fill(report.TextValues, section.Items.SelectMany(static item => item.Fields ?? []), section.Name + ".", keys);
        }

        bool isEmpty = _random.Next(12) == 0;
        foreach (CellBlock block in report.Blocks)
        {
            Fill(block, keys, isEmpty ? (CellState)(_random.Next(2) * 4) : null);
        }

        return report;
    }

    private void Fill(CellBlock block, string[] keys, CellState? all)
    {
        foreach (AxisNode entry in block.Layout.Rows.Nodes.Where(static node => node.Repetition is not null && node.Entry == node))
        {
            string[] own = entry.Repetition!.List is not null ? keys : keys[.._random.Next(keys.Length + 1)];
            foreach (AxisNode line in entry.WithDescendants().Where(static node => node.Line >= 0))
            {
                block.AddRows(line.Line, own);
            }
        }

        for (int row = block.RowCount - 1; row >= 0; row--)
        {
            if (block.Layout.Columns.Lines.Any(column => column.Repetition is not null && !block.Specification(row, column.Line).IsVoid))
            {
                block.AddDetails(row, _random.Next(3));
            }
        }

        for (int row = 0; row < block.RowCount; row++)
        {
            for (int column = 0; column < block.ColumnCount; column++)
            {
                if (!block.Specification(row, column).IsVoid)
                {
                    Fill(block, row, column, all);
                }
            }
        }
    }

    private void Fill(CellBlock block, int row, int column, CellState? all)
    {
        CellKind kind = block.Specification(row, column).Kind;
        CellState state = all ?? _random.Next(14) switch
        {
            0 => CellState.Blank,
            1 => CellState.Missing,
            2 => CellState.Unreadable,
            3 => CellState.NotApplicable,
            _ => CellState.Value,
        };
        if (state != CellState.Value)
        {
            block.SetState(row, column, state, state == CellState.Unreadable ? _random.Next(3) switch { 0 => null, 1 => "1,200", _ => "三大项" } : null);
        }
        else if (kind.Marks.Count > 0 && _random.Next(4) == 0)
        {
            block.SetMark(row, column, kind.Marks[_random.Next(kind.Marks.Count)]);
        }
        else if (kind.Storage == CellStorage.Text)
        {
            block.SetText(row, column, OfKind(kind));
        }
        else
        {
            block.SetNumber(row, column, Number(kind));
        }
    }

    private string OfKind(CellKind kind) => kind.Type switch
    {
        CellType.Digits => string.Concat(Enumerable.Range(0, kind.Length ?? 6).Select(_ => (char)('0' + _random.Next(10)))),
        CellType.Choices => string.Join(", ", kind.Options.Where((_, index) => index == 0 || _random.Next(2) == 0).Select(static option => option.Name)),
        CellType.Link => "https://example.org/a_b?c=1&d=2",
        _ when kind.Length is { } length => Text() is var text && text.Length > length ? text[..length].Trim() : text,
        _ => Text(),
    };

    private decimal Number(CellKind kind)
    {
        decimal number = kind.Type switch
        {
            CellType.Flag => _random.Next(2),
            CellType.Choice => _random.Next(kind.Options.Count),
            CellType.Date => new DateOnly(2024, 1, 1).DayNumber + _random.Next(400),
            CellType.Count => _random.NextInt64(0, (long)Math.Pow(10, _random.Next(1, 13))),
            _ => _random.NextInt64((long)-Math.Pow(10, _random.Next(1, 9)), (long)Math.Pow(10, _random.Next(1, 13))) / (kind.Places is { } places ? (decimal)Math.Pow(10, places) : 1),
        };
        bool isWhole = kind.Storage == CellStorage.Integer;
        number = kind.Minimum is { } least && number < least ? least : kind.Maximum is { } most && number > most ? most : number;
        return isWhole ? decimal.Truncate(number) : number;
    }

    private void Fill(FieldValues values, IEnumerable<Field> fields, string prefix, string[] keys)
    {
        foreach (Field field in fields)
        {
            if (field.IsList)
            {
                values.Set(prefix + field.Name, new FieldValue("", [.. keys.Select(key => Entry(field, key))]));
            }
            else if (_random.Next(5) > 0 || prefix.Length == 0)
            {
                values[prefix + field.Name] = Said(field);
            }
        }
    }

    private FieldValues Entry(Field list, string key)
    {
        FieldValues entry = new() { [list.Fields[0].Name] = key };
        foreach (Field field in list.Fields.Skip(1))
        {
            entry[field.Name] = Said(field);
        }

        return entry;
    }

    private string Said(Field field) => field.Kind switch
    {
        null or { Type: CellType.Text } => Text().ReplaceLineEndings(" "),
        { Storage: CellStorage.Text } kind => OfKind(kind),
        { Type: CellType.Flag } => _random.Next(2) == 0 ? "false" : "true",
        { Type: CellType.Choice } kind => kind.Options[_random.Next(kind.Options.Count)].Name,
        { Type: CellType.Date } => new DateOnly(2024, 1, 1).AddDays(_random.Next(400)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        var kind => Number(kind).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private string Text() => _texts[_random.Next(_texts.Length)];
}
