using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Groups;

/// <summary>
/// Follows the rows of a table label by label as the form prints them: the key of an entry begins a group, whose rows must all follow; lines
/// without a label belong to the row above. Whatever the form does not foresee ends the attempt, so that no figure is put where it may not belong.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="columns">Where its columns are.</param>
/// <param name="body">The rows below its headings.</param>
/// <param name="marks">How the document writes its numbers: a key is no number and stays as it stands.</param>
internal sealed class GroupParser(TableLayout table, FoundColumns columns, IReadOnlyList<BodyRow> body, NumberMarks marks)
{
    private const int MostEntries = 10_000;
    private const int LikeLabel = 4;

    private readonly LabelCursor _cursor = new(body);
    private readonly LineTaker _lines = new(table, columns);
    private readonly List<GroupRow> _rows = [];
    private readonly List<AxisNode> _missing = [];
    private readonly AxisNode[] _fixed = [.. table.Rows.Nodes.Where(static node => node.Entry != node && node.Label.Length > 0)];
    private readonly HashSet<(AxisNode Entry, string Key)> _keys = [];

    /// <summary>The rows of the table.</summary>
    internal IReadOnlyList<GroupRow> Rows => _rows;

    /// <summary>The rows of the form that are not there.</summary>
    internal IReadOnlyList<AxisNode> Missing => _missing;

    /// <summary>How many rows of the body were used.</summary>
    internal int Used => _cursor.Row;

    /// <summary>Whether all rows are those of the form.</summary>
    internal bool TryParse() => Follow(table.Rows.Roots) && _cursor.IsAtEnd && _keys.Count <= MostEntries && !_keys.Any(IsLikeMissing);

    private bool Follow(IReadOnlyList<AxisNode> nodes)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Entry == nodes[i] ? !TakeEntries(nodes[i], [.. nodes.Skip(i + 1).Where(static node => node.Entry == node)]) : !Take(nodes[i], null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A row or heading of the form and what stands below it.</summary>
    private bool Take(AxisNode node, string? key)
    {
        bool isPrinted = node.Label.Length > 0;
        if (!isPrinted && node.Line >= 0)
        {
            return body.Count > _cursor.Row && body[_cursor.Row] is { Labels.Count: 0, IsLoose: false } && TakeRow(node, key);
        }

        if (isPrinted && !(_cursor.Label is { } label && PrintedLabels.Says(node, label.Folded)))
        {
            return key is null && Miss(node);
        }

        if (isPrinted && !(node.Line >= 0 ? TakeRow(node, key) : _cursor.PassHeading()))
        {
            return false;
        }

        return key is null ? Follow(node.Children) : node.Children.All(child => Take(child, key));
    }

    /// <summary>A row that is not there: where entries have labels of their own, it might stand there as one of them.</summary>
    private bool Miss(AxisNode node)
    {
        bool mayBeAbsent = node.IsOptional || node.Present is not null || node.Since is not null || node.Until is not null;
        if ((!mayBeAbsent && table.Rows.IsRepeated) || node.WithDescendants().Any(static below => below.Repetition is not null))
        {
            return false;
        }

        _missing.AddRange(node.WithDescendants().Where(static below => below.Line >= 0));
        return true;
    }

    private bool TakeEntries(AxisNode node, IReadOnlyList<AxisNode> later)
    {
        if (later.Any(static other => other.Children.Count == 0) && node.Children.Count == 0)
        {
            return false; // nothing says where the entries of the one end and those of the other begin
        }

        if (node.Children.Count > 0 && _cursor.Label is { } first && PrintedLabels.Says(FirstOf(node), first.Folded))
        {
            return TakeEmpty(node); // printed once to be filled in, without a key
        }

        while (_cursor.Label is { } label && IsEntry(node, label, later))
        {
            string key = marks.AsFound(label.Text, label.Cell.Lines[0].Place);
            if (!_keys.Add((node, EntryKey.Folded(key))) || !TakeEntry(node, key))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsEntry(AxisNode node, PlacedCell label, IReadOnlyList<AxisNode> later)
    {
        if (_fixed.Any(other => PrintedLabels.Says(other, label.Folded)) || _cursor.IsWide)
        {
            return false;
        }

        bool isGroup = node.Children.Count > 0;
        bool Begins(AxisNode group) => _cursor.Next is { } next && PrintedLabels.Says(FirstOf(group), next.Folded);
        return isGroup ? Begins(node) : !_cursor.IsLoose && !later.Any(Begins);
    }

    private bool TakeEntry(AxisNode node, string key) =>
        (node.Line >= 0 ? TakeRow(node, key) : _cursor.PassHeading()) && node.Children.All(child => Take(child, key));

    private bool TakeEmpty(AxisNode node)
    {
        int count = _rows.Count;
        bool isEmpty = node.Children.All(child => Take(child, ""))
            && _rows.Skip(count).All(static row => row.Lines.All(static line => line.All(static cell => cell is null or { Kind: TokenKind.Blank })));
        _rows.RemoveRange(count, _rows.Count - count);
        return isEmpty;
    }

    private bool TakeRow(AxisNode node, string? key)
    {
        bool isBeforeEntries = node.Index + 1 < table.Rows.Nodes.Count && table.Rows.Nodes[node.Index + 1] is { Repetition: not null } next && next.Entry == next;
        if (!_cursor.IsLastOfRow || _lines.Take(node.Line, body, _cursor.Row, isBeforeEntries) is not { } lines)
        {
            return false;
        }

        _rows.Add(new GroupRow(node.Line, key, lines));
        _cursor.PassRows(lines.Count);
        return true;
    }

    /// <summary>Whether a key may be the label of a row that seems to be missing, in another wording.</summary>
    private bool IsLikeMissing((AxisNode Entry, string Key) entry) => _missing.SelectMany(static node => node.Labels).Select(PrintedLabels.Fold)
        .Any(label => EditDistance.Bounded(entry.Key, label, Math.Max(1, label.Length / LikeLabel)) <= Math.Max(1, label.Length / LikeLabel));

    /// <summary>The first label that stands below the key of an entry.</summary>
    private static AxisNode FirstOf(AxisNode entry)
    {
        AxisNode first = entry;
        do
        {
            first = first.Children[0];
        }
        while (first.Label.Length == 0 && first.Children.Count > 0);
        return first;
    }
}
