using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Where headings of other tables stand above rows, as behind a page break that repeats the wrong ones: then it is not certain that the rows still have the columns of the headings before.</summary>
/// <param name="steps">The steps of the document, aligned.</param>
internal sealed class ForeignHeads(IReadOnlyList<AlignedStep> steps)
{
    private readonly Lazy<ILookup<int, (int Step, TableLayout Table)>> _heads = new(() => steps.Index()
        .Where(static step => step.Item.Choice is { Entry: { Kind: LayoutItemKind.Header, Table: not null } })
        .ToLookup(static step => step.Item.Step.Record.Part, static step => (step.Index, step.Item.Choice!.Value.Entry.Table!)));

    /// <summary>Whether such headings stand in the same part of the document as a row, before it and behind its own.</summary>
    /// <param name="step">The step of the row.</param>
    /// <param name="table">Its table.</param>
    /// <param name="own">The step of the headings of its table.</param>
    internal bool AreAbove(int step, TableLayout table, int own) =>
        _heads.Value[steps[step].Step.Record.Part].Any(head => head.Step > own && head.Step < step && head.Table != table);
}
