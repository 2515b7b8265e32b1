using TemplateGen.Corpus.Expectations;

namespace TemplateGen.Corpus.Drafts;

/// <summary>What happens to reports on their way: each method does it to the document and says what can still be read.</summary>
internal static class Damage
{
    /// <summary>A label is worded differently wherever it stands.</summary>
    public static Draft Relabel(this Draft draft, string label, string wording)
    {
        GridCell[] cells = [.. draft.Labels.Where(cell => cell.Text == label)];
        if (cells.Length == 0)
        {
            throw new InvalidOperationException($"no label {label}");
        }

        foreach (GridCell cell in cells)
        {
            cell.Text = wording;
        }

        return draft;
    }

    /// <summary>All labels are worded differently.</summary>
    public static Draft Reword(this Draft draft, Func<string, string> wording)
    {
        foreach (GridCell cell in draft.Labels)
        {
            cell.Text = wording(cell.Text);
        }

        return draft;
    }

    /// <summary>A cell says something else, which a careful person reads so.</summary>
    public static Draft Say(this Draft draft, string address, string text, ExpectedCell expected)
    {
        draft.Cell(address).Text = text;
        draft.Expected[address] = expected;
        return draft;
    }

    /// <summary>A cell says another figure.</summary>
    public static Draft Say(this Draft draft, string address, string text) => draft.Say(address, text, ExpectedCell.OfText(text));

    /// <summary>All cells below an address say the same.</summary>
    public static Draft SayAll(this Draft draft, string prefix, string text, ExpectedCell expected) =>
        draft.Under(prefix).Aggregate(draft, (all, address) => all.Say(address, text, expected));

    /// <summary>How figures are written changes, not what they are.</summary>
    public static Draft Rewrite(this Draft draft, Func<string, string, string> text)
    {
        foreach (GridCell cell in draft.Parts.Where(part => part.Table is not null).SelectMany(part => part.Table!.Cells).Where(cell => cell.Address is not null))
        {
            cell.Text = text(cell.Address!, cell.Text);
        }

        return draft;
    }

    /// <summary>The row of a cell is not there; a group that reached over it is a row shorter.</summary>
    public static Draft LoseRow(this Draft draft, string table, string row)
    {
        Grid grid = draft.Table(table);
        string first = draft.Under(row + ".").First();
        int index = grid.Rows.FindIndex(cells => cells.Any(cell => cell.Address == first));
        foreach (PlacedCell cell in grid.Place().Where(cell => cell.Row < index && cell.Row + cell.Cell.RowSpan > index))
        {
            cell.Cell.RowSpan--;
        }

        grid.Rows.RemoveAt(index);
        return draft.Expect(row + ".", ExpectedCell.Missing);
    }

    /// <summary>What is expected of all cells below an address.</summary>
    public static Draft Expect(this Draft draft, string prefix, ExpectedCell expected)
    {
        foreach (string address in draft.Under(prefix))
        {
            draft.Expected[address] = expected;
        }

        return draft;
    }

    /// <summary>The figures below an address may be left unread, for they can only be inferred.</summary>
    public static Draft MayBeOpen(this Draft draft, Func<string, bool> cells)
    {
        foreach (string address in draft.Form.Addresses.Where(cells).ToArray())
        {
            if (draft.Expected[address].State == ExpectedState.Value)
            {
                draft.Expected[address] = draft.Expected[address] with { MayBeOpen = true };
            }
        }

        return draft;
    }

    /// <summary>The document has no cells but only text: an empty cell cannot be told from one that is not there.</summary>
    public static Draft WithoutCells(this Draft draft)
    {
        foreach (string address in draft.Form.Addresses.Where(address => draft.Expected[address].State is ExpectedState.Blank or ExpectedState.Missing).ToArray())
        {
            draft.Expected[address] = ExpectedCell.NoValue;
        }

        return draft;
    }

    /// <summary>A heading is worded differently.</summary>
    public static Draft Head(this Draft draft, int number, string wording)
    {
        int index = draft.Parts.FindIndex(part => part.Kind == PartKind.Heading && part.Text == ReportDraft.Headings[number - 1]);
        draft.Parts[index] = new Part(PartKind.Heading, wording);
        return draft;
    }

    /// <summary>The title line is another one.</summary>
    public static Draft Entitle(this Draft draft, string title, string? agency, int? year)
    {
        draft.Parts[0] = new Part(PartKind.Title, title);
        draft.Agency = agency;
        draft.Year = year;
        return draft;
    }

    /// <summary>Lines of text stand behind a heading.</summary>
    public static Draft Write(this Draft draft, int number, params string[] lines)
    {
        int index = draft.Parts.FindIndex(part => part.Kind == PartKind.Heading && part.Text == ReportDraft.Headings[number - 1]);
        draft.Parts.InsertRange(index + 1, lines.Select(line => new Part(PartKind.Prose, line)));
        return draft;
    }

    /// <summary>A table and the heading before it change places.</summary>
    public static Draft TableBeforeHeading(this Draft draft, string table)
    {
        int index = draft.Parts.FindIndex(part => part.Text == table);
        (draft.Parts[index - 1], draft.Parts[index]) = (draft.Parts[index], draft.Parts[index - 1]);
        return draft;
    }

    /// <summary>Any change to a table as it is drawn.</summary>
    public static Draft Redraw(this Draft draft, string table, Action<Grid> change)
    {
        change(draft.Table(table));
        return draft;
    }

    /// <summary>Any change.</summary>
    public static Draft Change(this Draft draft, Action<Draft> change)
    {
        change(draft);
        return draft;
    }
}
