using TemplateGen.Layout;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Explaining;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Printed;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Units;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading;

/// <summary>Reads a document as a report on the edition that it was found to follow.</summary>
/// <param name="document">The document, of one report.</param>
/// <param name="chosen">The document aligned with the edition.</param>
/// <param name="editions">All editions that are known.</param>
/// <param name="notes">Takes what is worth a note.</param>
internal sealed class DocumentReader(SourceDocument document, EditionReading chosen, IReadOnlyList<ReportEdition> editions, ReadingNotes notes)
{
    private readonly Template _template = chosen.Edition.Template;
    private readonly Report _report = chosen.Edition.Create();
    private readonly TakenPieces _taken = new(chosen);
    private readonly DateOrder _dates = DateText.OrderOf(document);
    private readonly HeadLists _lists = HeadLists.Of(document, chosen.Edition.Template);

    /// <summary>Reads the document.</summary>
    /// <param name="trace">Keeps how the document was understood, if that was asked for.</param>
    internal ReadResult Read(ReadingTrace? trace)
    {
        TitleReader.Read(document, chosen.Title, _report, notes);
        CellFiller cells = new(StatedUnits.Of(document, chosen), _dates, document.Numbers, NumeralUse.Of(chosen.Rows), notes);
        IReadOnlyList<GroupReading> printed = _taken.LeaveOutPrinted(PrintedTables.Read(document, _template, chosen.Title?.Values.Year));
        IReadOnlyList<GroupReading> groups = GroupsBeside(printed);
        groups = [.. printed, .. EntryKeys.Settle(_template, chosen.Rows, groups, printed, _lists, document.Numbers, notes)];
        OtherCopies copies = new(chosen.AllSteps, notes);
        IReadOnlyList<RowReading> rows = Rows(copies);
        groups = copies.Without(groups);
        printed = [.. printed.Where(groups.Contains)];
        if (!HasRoom(rows, groups))
        {
            return Refusals.TooLong();
        }

        new ReportFiller(_report, cells, notes).Fill(rows, groups);
        if (!PrintedPage.Read(document, printed, _report, _dates, notes))
        {
            ReadAroundTables(printed, cells);
        }

        ReportYear.NoteOutside(_report, chosen.Edition, editions, notes);
        chosen.MarkUnread(_report, groups);
        AlignmentNotes.Add(chosen, _report, rows, printed, notes);
        AlignmentNotes.Add(groups, notes);
        trace?.Keep(chosen, rows);
        return new ReadResult(_report, null, notes.InOrder(_report));
    }

    /// <summary>The tables of groups beside those that are printed just as the form has them. What they and the lists of the head took is left out of the rows.</summary>
    private IReadOnlyList<GroupReading> GroupsBeside(IReadOnlyList<GroupReading> printed)
    {
        _taken.LeaveOut(_lists.Places);
        return _taken.LeaveOut([.. GroupedTables.Read(document, _template, chosen.LacksEntries).Where(group => printed.All(table => table.Table != group.Table))]);
    }

    /// <summary>The rows that no group took, each once, with what the form alone says about their cells.</summary>
    private IReadOnlyList<RowReading> Rows(OtherCopies copies)
    {
        IReadOnlyList<RowReading> rows = RepeatedRows.Merge(chosen.Rows, copies, notes);
        BareRows.Apply(_template, chosen.Steps, rows);
        RowInference.Apply(_template, rows);
        return rows;
    }

    private bool HasRoom(IReadOnlyList<RowReading> rows, IReadOnlyList<GroupReading> groups) =>
        rows.Where(static row => row.Item.Node!.Repetition is not null).GroupBy(static row => row.Table.Index).All(table => _report.Block(table.Key).HasRoom(table.Count()))
        && groups.All(group => _report.Block(group.Table.Index).HasRoom(GroupFiller.Count(group)));

    /// <summary>Reads what stands around the tables: a page that is printed to the letter has told it already, each piece by its place.</summary>
    private void ReadAroundTables(IReadOnlyList<GroupReading> printed, CellFiller cells)
    {
        SectionTexts.Read(chosen.Records, chosen.Tokens, _report, chosen.Title?.Place, document.Numbers, notes);
        _lists.Fill(_report, _dates, notes);
        LabelledFields.Read(document, _report, printed.Select(static table => table.Table).ToHashSet(), cells, _dates, notes);
        Signature.Read(document, _report, _dates, notes);
        ReportYear.Read(document, _report, chosen.Title?.Place, notes);
        KeyLists.Read(_report);
    }
}
