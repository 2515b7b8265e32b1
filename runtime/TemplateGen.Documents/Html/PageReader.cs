using System.Globalization;
using AngleSharp.Dom;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>Walks through a page in the order in which it is read and makes rows of it: paragraphs, and the rows of its tables.</summary>
/// <remarks>
/// Tables that only lay the page out are walked through; tables in their cells are tables of their own. What is hidden is passed by, but passed, so that
/// the places of what follows are right. The walk has a stack of its own: pages may be nested as deep as they like.
/// </remarks>
internal sealed class PageReader
{
    private const int MostNotes = 100;

    private readonly HtmlTree _tree;
    private readonly TablePlan _plan;
    private readonly SourceLines _places;
    private readonly SourceCursor _cursor;
    private readonly LineBuilder _lines;
    private readonly PageRows _rows = new();
    private readonly List<ReadingNote> _notes = [];
    private readonly Stack<PageFrame> _open = new();
    private readonly Stack<PageTable> _tables = new();
    private readonly Dictionary<IElement, PageTable> _boxes = [];
    private readonly bool _showsHidden;
    private bool _isTooLong;
    private bool _hidTable;

    private PageReader(HtmlTree tree, TablePlan plan, SourceLines places, bool showsHidden)
    {
        (_tree, _plan, _places, _showsHidden) = (tree, plan, places, showsHidden);
        _cursor = new SourceCursor(tree.Source);
        _lines = new LineBuilder(_cursor, places);
    }

    /// <summary>The path of the cell that is open, or null between tables.</summary>
    private string? Path => _tables.TryPeek(out PageTable? table) ? table.CellPath : null;

    /// <summary>Reads a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="notes">What is to be said of it already.</param>
    internal static SourceReading Read(HtmlTree tree, IReadOnlyList<ReadingNote> notes)
    {
        TablePlan plan = new(tree.Tables);
        SourceLines places = new(tree.Source);
        PageReader page = new(tree, plan, places, false);
        page.Walk();
        if (!page._rows.HasTable && page._hidTable)
        {
            // A page may show its table by a script only.
            page = new PageReader(tree, plan, places, true);
            page.Walk();
            page._notes.Add(HtmlNotes.Hidden());
        }

        if (page._isTooLong)
        {
            return SourceReading.TooLong;
        }

        List<SourceRow> rows = page._rows.All;
        return SourceReading.Of(PageTitle.Of(tree, rows, places) is { } title ? [title, .. rows] : rows, [.. notes, .. page._notes]);
    }

    private void Walk()
    {
        if (_tree.Document.Body is not { } body)
        {
            return;
        }

        Open(body, false);
        while (_open.TryPop(out PageFrame frame))
        {
            int count = frame.Children?.Count ?? frame.Element.ChildNodes.Length;
            if (frame.Next == count)
            {
                Leave(frame);
                continue;
            }

            INode child = frame.Children?[frame.Next] ?? frame.Element.ChildNodes[frame.Next];
            frame.Next++;
            _open.Push(frame);
            if (child is IElement element)
            {
                Open(element, frame.IsSilent);
            }
            else if (child is IText text)
            {
                Add(text.Data, frame);
            }

            if (_isTooLong || _rows.CellCount + _lines.Count > SourceDocument.MaximumPieces)
            {
                _isTooLong = true;
                return;
            }
        }

        FlushParagraphs();
    }

    private void Add(string text, PageFrame frame)
    {
        if (frame.IsSilent)
        {
            int first = LineBuilder.FirstVisible(text, 0);
            if (first < text.Length)
            {
                _cursor.Find(text, first);
            }
        }
        else
        {
            _lines.Append(text, frame.KeepsLines || (frame.Element == _tree.Document.Body && HtmlTree.IndexOf(frame.Element) < 0), Path);
        }
    }

    private void Open(IElement element, bool isSilent)
    {
        ElementSort sort = ElementSorts.Of(element);
        InlineStyle style = new(element);
        _cursor.Enter(element, sort is ElementSort.Table or ElementSort.RowGroup or ElementSort.Row);
        bool isNested = _open.TryPeek(out PageFrame around);
        if (sort == ElementSort.Row && !isSilent && around.Role is FrameRole.Table or FrameRole.RowGroup)
        {
            _tables.Peek().NextRow();
        }

        isSilent = isSilent || IsUnseen(element, sort, style);
        bool keepsLines = (isNested && around.KeepsLines) || sort == ElementSort.Preformatted || element.LocalName == "textarea";
        keepsLines = style.Value("white-space").IsEmpty ? keepsLines : style.KeepsLines;
        if (isSilent)
        {
            _open.Push(new PageFrame(element, FrameRole.Inline, null, keepsLines) { IsSilent = true });
            return;
        }

        FrameRole role = Role(element, sort, style, around);
        IReadOnlyList<INode>? children = null;
        switch (role)
        {
            case FrameRole.Table:
                FlushParagraphs();
                _tables.Push(new PageTable(element, $"table[{_plan.NumberOf(element).ToString(CultureInfo.InvariantCulture)}]"));
                children = TableOrder.Of(element);
                break;
            case FrameRole.RowGroup:
                _tables.Peek().RowsLeft = element.Children.Count(child => ElementSorts.Of(child) == ElementSort.Row && !IsHidden(child, new InlineStyle(child)));
                break;
            case FrameRole.Row:
                FlushParagraphs();
                if (sort != ElementSort.Row)
                {
                    OpenBoxRow(element);
                }

                break;
            case FrameRole.LayoutRow:
                FlushParagraphs();
                break;
            case FrameRole.Cell:
                BeginCell(element, false);
                break;
            case FrameRole.SplicedCell:
                BeginSpliced(element);
                break;
            case FrameRole.LayoutCell:
                FlushParagraphs();
                break;
            case FrameRole.Block:
                _lines.EndBlock();
                break;
        }

        _open.Push(new PageFrame(element, role, children, keepsLines));
        OpenContent(element, sort);
    }

    /// <summary>What is shown of an element beside its children.</summary>
    private void OpenContent(IElement element, ElementSort sort)
    {
        switch (sort)
        {
            case ElementSort.LineBreak:
                _lines.Break();
                break;
            case ElementSort.Control when ControlText.Of(element) is { } shown:
                _lines.AppendShown(shown, Path);
                Silence();
                break;
            case ElementSort.Control when element.LocalName != "textarea":
                Silence();
                break;
            case ElementSort.Raised or ElementSort.Lowered:
                OpenScript(element, sort == ElementSort.Raised);
                break;
            case ElementSort.Preformatted when Path is null && element.QuerySelector("table") is null:
                FlushParagraphs();
                if (PreformattedText.Read(element, _cursor, _places) is { } rows)
                {
                    _rows.AddRows(rows);
                    Silence();
                }
                else
                {
                    _isTooLong = true;
                }

                break;
        }
    }

    /// <summary>Text above or below the line: the mark of a footnote is none of the figure before it, and a power is no digit of it.</summary>
    private void OpenScript(IElement element, bool isRaised)
    {
        char last = _lines.Last;
        string text = last == '\0' ? "" : element.TextContent.Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (isRaised && ScriptMark.IsFootnote(text))
        {
            Note(HtmlNotes.Raised(text, _places.At(_cursor.Index, Path)));
            Silence();
        }
        else if (ScriptMark.RunsTogether(last, text))
        {
            _lines.AppendShown((isRaised ? "^" : "_") + text, Path);
            Silence();
        }
    }

    private FrameRole Role(IElement element, ElementSort sort, InlineStyle style, PageFrame around)
    {
        bool isInCell = Path is not null;
        switch (sort)
        {
            case ElementSort.Table:
                return !isInCell ? FrameRole.Table : _plan.IsSpliced(element) ? FrameRole.SplicedTable : FrameRole.Block;
            case ElementSort.RowGroup:
                return around.Role == FrameRole.Table ? FrameRole.RowGroup : FrameRole.Block;
            case ElementSort.Row:
                return around.Role is not (FrameRole.RowGroup or FrameRole.Table) ? FrameRole.Block
                    : _plan.IsLayout(element) ? FrameRole.LayoutRow : FrameRole.Row;
            case ElementSort.Cell:
                return around.Role switch
                {
                    FrameRole.Row => FrameRole.Cell,
                    FrameRole.LayoutRow => FrameRole.LayoutCell,
                    _ => IsSpliced() ? FrameRole.SplicedCell : FrameRole.Block,
                };
            case ElementSort.Block or ElementSort.Preformatted or ElementSort.Inline:
                if (around.Role == FrameRole.Row && ElementSorts.Of(around.Element) != ElementSort.Row)
                {
                    return FrameRole.Cell;
                }

                if (!isInCell && BoxRow.Is(element))
                {
                    return FrameRole.Row;
                }

                bool isBlock = style.Display.IsEmpty ? sort != ElementSort.Inline : !style.Display.StartsWith("inline", StringComparison.OrdinalIgnoreCase);
                return isBlock ? FrameRole.Block : FrameRole.Inline;
            default:
                return FrameRole.Inline;
        }
    }

    /// <summary>Whether the cell that is being opened stands in a table whose row is spliced into the row around it: cell, row and group are on the stack.</summary>
    private bool IsSpliced()
    {
        foreach (PageFrame frame in _open)
        {
            ElementSort sort = ElementSorts.Of(frame.Element);
            if (sort == ElementSort.Table)
            {
                return frame.Role == FrameRole.SplicedTable;
            }
        }

        return false;
    }

    private void OpenBoxRow(IElement element)
    {
        // Rows of one table have the same element around them.
        IElement table = element.ParentElement ?? element;
        if (!_boxes.TryGetValue(table, out PageTable? box))
        {
            _boxes[table] = box = new PageTable(table, $"{table.LocalName}[{(_boxes.Count + 1).ToString(CultureInfo.InvariantCulture)}]");
        }

        box.RowsLeft = int.MaxValue;
        box.NextRow();
        _tables.Push(box);
    }

    private void BeginCell(IElement cell, bool isSpliced)
    {
        bool isBox = ElementSorts.Of(cell) != ElementSort.Cell;
        int index = _cursor.Index;
        _tables.Peek().Begin(
            cell,
            path => _places.At(index, path),
            isBox ? BoxRow.SpanOf(cell, "colspan") : cell.GetAttribute("colspan"),
            isBox ? BoxRow.SpanOf(cell, "rowspan") : cell.GetAttribute("rowspan"),
            isSpliced);
    }

    private void BeginSpliced(IElement cell)
    {
        PageTable table = _tables.Peek();
        if (!_lines.IsEmpty || table.IsSpliced)
        {
            table.End(_lines.Take());
        }

        BeginCell(cell, true);
    }

    private void Leave(PageFrame frame)
    {
        switch (frame.Role)
        {
            case FrameRole.Inline:
                break;
            case FrameRole.Table:
                FlushParagraphs();
                _tables.Pop();
                break;
            case FrameRole.Row:
                LeaveRow(frame.Element);
                break;
            case FrameRole.Cell:
                _tables.Peek().End(_lines.Take());
                break;
            case FrameRole.LayoutRow:
                _tables.Peek().RowsLeft--;
                break;
            case FrameRole.LayoutCell:
                FlushParagraphs();
                break;
            default:
                _lines.EndBlock();
                break;
        }
    }

    private void LeaveRow(IElement row)
    {
        PageTable table = _tables.Peek();
        bool isBox = ElementSorts.Of(row) != ElementSort.Row;
        if (table.Cells.Count > 0)
        {
            bool isFrame = !isBox && table.Cells.Count == 1 && !TablePlan.RowsOf(table.Element).Skip(1).Any();
            _rows.AddRow(table.Element, [.. table.Cells], isFrame);
            table.Cells.Clear();
        }

        table.RowsLeft--;
        if (isBox)
        {
            _tables.Pop();
        }
    }

    private bool IsUnseen(IElement element, ElementSort sort, InlineStyle style)
    {
        if (sort == ElementSort.Unseen)
        {
            return true;
        }

        if (IsHidden(element, style))
        {
            _hidTable |= sort == ElementSort.Table || element.QuerySelector("table") is not null;
            return true;
        }

        if ((sort == ElementSort.Struck || style.IsStruck) && !string.IsNullOrWhiteSpace(element.TextContent))
        {
            Note(HtmlNotes.Struck(element.TextContent.Trim(), _places.At(_cursor.Index, Path)));
            return true;
        }

        return false;
    }

    private bool IsHidden(IElement element, InlineStyle style) => !_showsHidden && Visibility.IsHidden(element, style);

    /// <summary>Passes the children of the element that was opened last by.</summary>
    private void Silence() => _open.Push(_open.Pop() with { IsSilent = true });

    private void FlushParagraphs()
    {
        if (Path is null)
        {
            _rows.AddParagraphs(_lines.Take());
        }
    }

    private void Note(ReadingNote note)
    {
        if (_notes.Count < MostNotes)
        {
            _notes.Add(note);
        }
    }
}
