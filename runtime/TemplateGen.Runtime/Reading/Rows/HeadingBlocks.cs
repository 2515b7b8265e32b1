using System.Runtime.InteropServices;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Finds where a document has the column headings of a table.</summary>
internal static class HeadingBlocks
{
    private const int MostTexts = 8;

    /// <summary>The headings that can be understood.</summary>
    /// <param name="template">The form.</param>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="records">Its records.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    internal static List<TableHeading> Find(Template template, IReadOnlyList<AlignedStep> steps, IReadOnlyList<Record> records, Func<int?> year)
    {
        List<TableHeading> found = [];
        HashSet<LayoutItem> inRow = [];
        bool SaysYear(AxisNode node, string text) => HeadingYears.Agree(node, text, template, year);
        Func<AxisNode, string, bool> saysYear = SaysYear;
        int record = 0;
        int label = 0;
        for (int start = 0; start < steps.Count; start++)
        {
            if (Header(steps[start]) is not { } item)
            {
                continue;
            }

            int end = start + 1;
            while (end < steps.Count && (Header(steps[end]) == item || (steps[end].Choice is null && steps[end].Step.Record.Row == steps[start].Step.Record.Row && steps[end].Step.Record.Limits != RowLimits.None)))
            {
                end++;
            }

            for (; record < records.Count && records[record] != steps[start].Step.Record; record++)
            {
                label = 0;
                if (record + 1 == records.Count || !IsBeside(records[record], records[record + 1]))
                {
                    inRow.Clear();
                }
            }

            if (record == records.Count)
            {
                return found; // the step is of a record that is no more
            }

            // Of running text only what stands from the first heading on can be one of them, since a record of it may have labels without end.
            label = Math.Max(0, records[record].Labels.IndexOf(steps[start].Step.Label!, label));
            bool isKnown = records[record].Limits != RowLimits.None && !inRow.Add(item);
            if (isKnown && steps[end - 1].Step.Record.Row == records[record].Row)
            {
                start = end - 1; // the whole row has been looked at for this table
                continue;
            }

            int first = record;
            while (first > 0 && IsBeside(records[first - 1], records[first]))
            {
                first--;
            }

            HashSet<Token> labels = [];
            for (int step = start; step < end; step++)
            {
                if (steps[step].Step.Label is { } piece)
                {
                    labels.Add(piece);
                }
            }

            (Record Record, Token Label) last = (steps[end - 1].Step.Record, steps[end - 1].Step.Label!);
            if (Read(new HeadingTree(item, saysYear, year, isBefore: false), end - 1, labels, records, (first, label), last) is var (heading, hasForeign))
            {
                // Only what the form does not have may belong to either side.
                TableHeading? rival = hasForeign && last.Record.Limits == RowLimits.None ? Read(new HeadingTree(item, saysYear, year, isBefore: true), end - 1, labels, records, (first, label), last)?.Heading : null;
                heading.Rival = rival is not null && !rival.Says(heading) ? rival : null;
                found.Add(heading);
            }

            start = end - 1;
        }

        return found;
    }

    /// <summary>What headings say that end with a step; null where they cannot be understood.</summary>
    private static (TableHeading Heading, bool HasForeign)? Read(HeadingTree tree, int step, HashSet<Token> labels, IReadOnlyList<Record> records, (int Record, int Label) first, (Record Record, Token Label) last) =>
        TryAdd(tree, labels, records, first, last) && tree.Order(last.Record.Limits == RowLimits.None) is { } order ? (new TableHeading(tree.Table, step, order), tree.HasForeign) : null;

    private static LayoutItem? Header(AlignedStep step) => step.Choice is { Entry: { Kind: LayoutItemKind.Header, Table.Columns.IsRepeated: false } entry } && step.Row is null ? entry : null;

    /// <summary>Whether two records are pieces of one row.</summary>
    private static bool IsBeside(Record one, Record other) => one.Limits != RowLimits.None && one.Row == other.Row;

    /// <summary>Adds the rows of the document in which the headings stand; all running text is one.</summary>
    private static bool TryAdd(HeadingTree tree, HashSet<Token> labels, IReadOnlyList<Record> records, (int Record, int Label) first, (Record Record, Token Label) last)
    {
        int next = first.Record;
        bool isBehind = false;
        while (next < records.Count && !isBehind)
        {
            RowLimits limits = records[next].Limits;
            bool isRunning = limits == RowLimits.None;
            bool hasFigures = false;
            List<Token> row = [];
            do
            {
                Record record = records[next];
                isBehind |= record == last.Record;
                if (isRunning)
                {
                    int from = next == first.Record ? first.Label : 0;
                    int to = isBehind ? Math.Max(from, record.Labels.IndexOf(last.Label, from) + 1) : record.Labels.Count;
                    row.AddRange(CollectionsMarshal.AsSpan(record.Labels)[from..to]);
                    row.AddRange(isBehind ? [] : [.. record.Foreign is { } text ? [text] : (Token[])[], .. record.Cells]);
                    hasFigures = record.FigureCount > 0;
                }
                else
                {
                    row.AddRange(record.Pieces.Where(static token => token.Kind != TokenKind.Blank));
                }

                next++;
            }
            while (next < records.Count && (isRunning ? !isBehind && records[next].Limits == RowLimits.None : IsBeside(records[next - 1], records[next])));

            int end = row.FindLastIndex(labels.Contains) + 1;
            List<Token> headings = !isRunning ? row : [.. row.Take(end).SkipWhile(token => !labels.Contains(token)), .. isBehind && !hasFigures ? Texts(records, next) : []];
            if (end > 0 && !tree.TryAdd(headings, limits == RowLimits.Ruled))
            {
                return false;
            }

            if (end == 0 && limits == RowLimits.Ruled)
            {
                tree.GoOn(row);
            }
        }

        if (last.Record.Limits == RowLimits.Ruled && next < records.Count && records[next] is { Limits: RowLimits.Ruled, Labels.Count: 0, FigureCount: 0 } below && below.Part == last.Record.Part)
        {
            tree.GoOn([.. below.Pieces.Where(static token => token.Kind != TokenKind.Blank)]);
        }

        return true;
    }

    /// <summary>Short texts behind the last heading, up to the label of a row.</summary>
    private static List<Token> Texts(IReadOnlyList<Record> records, int next)
    {
        List<Token> texts = [];
        for (int i = next; i < records.Count && texts.Count < MostTexts; i++)
        {
            if (records[i].Labels.Count > 0)
            {
                return texts;
            }

            if (records[i] is not { Limits: RowLimits.None, Foreign: { } text, HasContent: false } || !HeadingText.MayBeHeading(text, isRuled: false))
            {
                return [];
            }

            texts.Add(text);
        }

        return [];
    }
}
