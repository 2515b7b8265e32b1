using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>What happens to reports on the way to their readers, each kind with the places where it strikes left to chance.</summary>
internal static class PaperDamage
{
    internal static IReadOnlyDictionary<string, Func<Paper, Random, Paper>> All { get; } = new Dictionary<string, Func<Paper, Random, Paper>>
    {
        ["none"] = static (paper, _) => paper,
        ["row missing"] = static (paper, random) => ChangeRow(paper, random, static _ => []),
        ["row twice"] = static (paper, random) => ChangeRow(paper, random, static row => [row, row]),
        ["row label lost"] = static (paper, random) => ChangeRow(paper, random, static row => [row.With(row.Cells.Select(static cell => cell.Role == PrintedRole.Row ? cell with { Text = "" } : cell))]),
        ["row label cells lost"] = static (paper, random) => ChangeRow(paper, random, static row => [Shifted(row, row.Cells.Count(static cell => cell.Role == PrintedRole.Row))]),
        ["row shifted"] = static (paper, random) => ChangeRow(paper, random, static row => [Shifted(row, row.Cells.TakeWhile(static cell => cell.Role == PrintedRole.Row).Count() - 1)]),
        ["foreign row"] = static (paper, random) => ChangeRow(paper, random, row => [row, Foreign(row, random)]),
        ["cell lost"] = static (paper, random) => ChangeRow(paper, random, row => [Without(row, random)]),
        ["cell lost, row filled up"] = static (paper, random) => ChangeRow(paper, random, row => [FilledUp(row, random)]),
        ["cell lost under blank totals"] = static (paper, random) => ChangeRow(Blank(paper, static cell => cell.StartsWith("requests.", StringComparison.Ordinal) && cell.EndsWith(".total", StringComparison.Ordinal)), random, row => [FilledUp(row, random)]),
        ["cells merged"] = static (paper, random) => ChangeRow(paper, random, row => [Merged(row, random)]),
        ["extra cells"] = static (paper, random) => ChangeRow(paper, random, row => [Extended(row, random.Next(2) == 0 ? "" : "0")]),
        ["text in a cell"] = static (paper, random) => ChangeRow(paper, random, row => [WithText(row, random)]),
        ["extra column"] = static (paper, random) => ChangeTable(paper, random, static rows => rows.Select(static row => Extended(row, row.HasFigures ? "" : "备注"))),
        ["column of remarks"] = static (paper, random) => ChangeTable(paper, random, rows => rows.Select(row => Extended(row, row.HasFigures ? random.Next(3) == 0 ? "含上年" : "" : "备注"))),
        ["codes before figures"] = static (paper, random) => ChangeTable(paper, random, static rows => rows.Select(static (row, index) => Coded(row, index))),
        ["table missing"] = static (paper, random) => ChangeTable(paper, random, static _ => []),
        ["table twice"] = static (paper, random) => ChangeTable(paper, random, static rows => rows.Concat(rows)),
        ["headers lost"] = static (paper, random) => ChangeTable(paper, random, static rows => rows.Where(static row => !row.IsHeader)),
        ["column labels lost"] = static (paper, random) => ChangeTable(paper, random, static rows => rows.Where(static row => !row.Cells.Any(static cell => cell.Role == PrintedRole.Column))),
        ["group labels lost"] = static (paper, _) => paper.WithRows(static rows => rows.Select(static row => row.With(row.Cells.Select(static cell => cell is { Role: PrintedRole.Row, Height: > 1 } ? cell with { Text = "" } : cell)))),
        ["all blank"] = static (paper, _) => Blank(paper, static _ => true),
        ["blank column"] = static (paper, random) => Blank(paper, AnyColumn(paper, random, 1)),
        ["blank columns"] = static (paper, random) => Blank(paper, AnyColumn(paper, random, 4)),
        ["totals only"] = static (paper, _) => Blank(paper, static cell => !cell.EndsWith(".total", StringComparison.Ordinal)),
        ["some blank"] = static (paper, random) => Blank(paper, _ => random.Next(8) == 0),
        ["column dropped"] = static (paper, random) => Dropped(Blank(paper, AnyColumn(paper, random, 1))),
        ["columns dropped"] = static (paper, random) => Dropped(Blank(paper, AnyColumn(paper, random, 4))),
        ["columns of zeros dropped"] = static (paper, _) => Dropped(Blank(paper, OfZeros(paper))),
        ["all but totals dropped"] = static (paper, _) => Dropped(Blank(paper, static cell => !cell.EndsWith(".total", StringComparison.Ordinal))),
        ["tables moved"] = Moved,
        ["page break"] = static (paper, random) => Broken(paper, random, false, false),
        ["page break, header again"] = static (paper, random) => Broken(paper, random, true, false),
        ["page break, wrong header"] = static (paper, random) => Broken(paper, random, true, true),
        ["labels misspelt"] = static (paper, random) => paper.WithRows(rows => rows.Select(row => row.With(row.Cells.Select(cell => random.Next(6) == 0 ? Misspelt(cell, random) : cell)))),
        ["labels explained"] = static (paper, random) => paper.WithRows(rows => rows.Select(row => row.With(row.Cells.Select(cell => !cell.IsFigure && cell.Text.Length > 1 && random.Next(8) == 0 ? cell with { Text = cell.Text + "（个）" } : cell)))),
        ["total label nested"] = static (paper, _) => paper.WithRows(static rows => rows.Select(static row => row.With(row.Cells.Select(static cell => cell is { Role: PrintedRole.Column, Text: "总计", Height: 2 } ? cell with { Text = "" } : cell)))),
        ["prose before table"] = static (paper, random) => paper.With(paper.Blocks.SelectMany(block => block.IsTable ? [PaperBlock.Paragraph("本年度新收政府信息公开申请3件，具体情况如下："), block] : new[] { block })),
    };

    private static Paper ChangeRow(Paper paper, Random random, Func<PaperRow, IEnumerable<PaperRow>> change)
    {
        List<PaperRow> rows = [.. paper.Blocks.SelectMany(static block => block.Rows).Where(static row => row.HasFigures)];
        PaperRow chosen = rows[random.Next(rows.Count)];
        return paper.WithRows(all => all.SelectMany(row => ReferenceEquals(row, chosen) ? change(row) : [row]));
    }

    private static Paper ChangeTable(Paper paper, Random random, Func<IReadOnlyList<PaperRow>, IEnumerable<PaperRow>> change)
    {
        List<TableLayout> tables = [.. paper.Blocks.SelectMany(static block => block.Rows).Select(static row => row.Table).Distinct()];
        TableLayout chosen = tables[random.Next(tables.Count)];
        return paper.WithRows(rows => rows.GroupBy(static row => row.Table).SelectMany(group => group.Key == chosen ? change([.. group]) : group));
    }

    private static PaperRow Shifted(PaperRow row, int lost)
    {
        if (lost <= 0)
        {
            return row.With(row.Cells.Select(cell => cell with { Column = cell.Column - row.Cells[0].Column }));
        }

        int by = row.Cells[lost].Column;
        return row.With(row.Cells.Skip(lost).Select(cell => cell with { Column = cell.Column - by }));
    }

    private static PaperRow Foreign(PaperRow row, Random random) => row.With(row.Cells.Select(cell => cell.IsFigure
        ? cell with { Text = $"{random.Next(5)}", Address = null }
        : cell with { Text = cell == row.Cells.Last(static label => !label.IsFigure) ? "其中：个人事项" : "", Height = 1 }));

    /// <summary>A figure lost, and a blank cell at the end instead.</summary>
    private static PaperRow FilledUp(PaperRow row, Random random)
    {
        int[] figures = [.. Enumerable.Range(0, row.Cells.Count).Where(place => row.Cells[place].IsFigure)];
        int lost = figures[random.Next(figures.Length)];
        return Extended(row.With(row.Cells.Where((_, index) => index != lost).Select((cell, index) => index >= lost ? cell with { Column = cell.Column - row.Cells[lost].Width } : cell)), "");
    }

    private static PaperRow Without(PaperRow row, Random random)
    {
        int lost = random.Next(row.Cells.Count);
        return row.With(row.Cells.Where((_, index) => index != lost).Select((cell, index) => index >= lost ? cell with { Column = cell.Column - row.Cells[lost].Width } : cell));
    }

    private static PaperRow Merged(PaperRow row, Random random)
    {
        int first = random.Next(row.Cells.Count - 1);
        if (!row.Cells[first].IsFigure)
        {
            return row;
        }

        return row.With(row.Cells.Where((_, index) => index != first + 1)
            .Select((cell, index) => index == first ? cell with { Width = cell.Width + row.Cells[first + 1].Width, Address = null, Text = cell.Text + row.Cells[first + 1].Text } : cell));
    }

    private static PaperRow Extended(PaperRow row, string text)
    {
        PaperCell last = row.Cells[^1];
        return row.With(row.Cells.Append(new PaperCell(text, null, last.Column + last.Width, 1, 1, PrintedRole.Blank)));
    }

    private static PaperRow WithText(PaperRow row, Random random)
    {
        List<PaperCell> figures = [.. row.Cells.Where(static cell => cell.IsFigure)];
        PaperCell chosen = figures[random.Next(figures.Count)];
        return row.With(row.Cells.Select(cell => cell == chosen ? cell with { Text = "三大项", Address = null } : cell));
    }

    private static PaperRow Coded(PaperRow row, int index)
    {
        int at = row.Cells.TakeWhile(static cell => !cell.IsFigure && cell.Role != PrintedRole.Column).Count();
        int column = at < row.Cells.Count ? row.Cells[at].Column : row.Cells.Max(static cell => cell.Column + cell.Width);
        return row.With(row.Cells.Take(at).Append(new PaperCell(row.HasFigures ? $"{index:00}" : "代码", null, column, 1, 1, PrintedRole.Blank))
            .Concat(row.Cells.Skip(at).Select(static cell => cell with { Column = cell.Column + 1 })));
    }

    private static Func<string, bool> AnyColumn(Paper paper, Random random, int count)
    {
        string[] columns = [.. paper.Truth.Keys.Where(static address => address.StartsWith("requests", StringComparison.Ordinal)).Select(static address => string.Join('.', address.Split('.')[^2..])).Where(static column => !column.Contains("total.", StringComparison.Ordinal)).Distinct()];
        if (columns.Length == 0)
        {
            return _ => random.Next(4) == 0;
        }

        random.Shuffle(columns);
        string[] chosen = columns[..count];
        return address => address.StartsWith("requests", StringComparison.Ordinal) && chosen.Any(column => address.EndsWith("." + column.Split('.')[^1], StringComparison.Ordinal));
    }

    /// <summary>The columns of the large table in which nothing but zeros stands.</summary>
    private static Func<string, bool> OfZeros(Paper paper)
    {
        ILookup<string, decimal?> columns = paper.Truth.Where(static cell => cell.Key.StartsWith("requests", StringComparison.Ordinal))
            .ToLookup(static cell => cell.Key.Split('.')[^1], static cell => cell.Value);
        return address => address.StartsWith("requests", StringComparison.Ordinal) && columns[address.Split('.')[^1]].All(static figure => figure == 0);
    }

    /// <summary>The same with some of its figures left blank, told by their addresses.</summary>
    internal static Paper Blank(Paper paper, Func<string, bool> isBlank)
    {
        Dictionary<string, decimal?> truth = new(paper.Truth);
        foreach (string address in paper.Truth.Keys.Where(isBlank))
        {
            truth[address] = null;
        }

        return (paper with { Truth = truth }).WithRows(rows => rows.Select(row => row.With(row.Cells.Select(cell => cell.Address is { } address && truth[address] is null ? cell with { Text = "" } : cell))));
    }

    /// <summary>Blank cells of figures left out, so that what follows moves to the left.</summary>
    private static Paper Dropped(Paper paper) => paper.WithRows(static rows => rows.Select(static row =>
    {
        int by = 0;
        List<PaperCell> cells = [];
        foreach (PaperCell cell in row.Cells)
        {
            if (cell.IsFigure && cell.Text.Length == 0)
            {
                by += cell.Width;
            }
            else
            {
                cells.Add(cell with { Column = cell.Column - by });
            }
        }

        return row.With(cells);
    }));

    private static Paper Moved(Paper paper, Random random)
    {
        List<PaperBlock> blocks = [.. paper.Blocks];
        int[] tables = [.. Enumerable.Range(0, blocks.Count).Where(index => blocks[index].IsTable)];
        if (tables.Length < 2)
        {
            return paper;
        }

        random.Shuffle(tables);
        (blocks[tables[0]], blocks[tables[1]]) = (blocks[tables[1]], blocks[tables[0]]);
        return paper.With(blocks);
    }

    private static Paper Broken(Paper paper, Random random, bool isHeaded, bool isWrong)
    {
        int[] tables = [.. Enumerable.Range(0, paper.Blocks.Count).Where(index => paper.Blocks[index].Rows.Count > 4)];
        int chosen = tables[random.Next(tables.Length)];
        IReadOnlyList<PaperRow> rows = paper.Blocks[chosen].Rows;
        int at = 3 + random.Next(rows.Count - 3);
        IReadOnlyList<PaperRow> source = isWrong ? paper.Blocks[tables[(Array.IndexOf(tables, chosen) + 1) % tables.Length]].Rows : rows;
        IEnumerable<PaperRow> header = isHeaded ? source.SkipWhile(static row => !row.IsHeader).TakeWhile(static row => row.IsHeader) : [];
        return paper.With(paper.Blocks.SelectMany((block, index) => index != chosen
            ? [block]
            : new[] { PaperBlock.Table(rows.Take(at)), PaperBlock.Paragraph("— 3 —"), PaperBlock.Table(header.Concat(rows.Skip(at))) }));
    }

    private static PaperCell Misspelt(PaperCell cell, Random random)
    {
        if (cell.IsFigure || cell.Text.Length < 4)
        {
            return cell;
        }

        int at = 2 + random.Next(cell.Text.Length - 2);
        return cell with
        {
            Text = random.Next(3) switch
            {
                0 => cell.Text.Remove(at, 1),
                1 => cell.Text.Insert(at, cell.Text[at - 1].ToString()),
                _ => cell.Text[..at] + "某" + cell.Text[(at + 1)..],
            },
        };
    }
}
