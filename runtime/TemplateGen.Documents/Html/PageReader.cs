using AngleSharp.Dom;
using TemplateGen.Cells;
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
    private readonly HtmlTree _tree;
    private readonly SourceCursor _cursor;
    private readonly LineBuilder _lines;
    private readonly PageRows _rows = new();
    private readonly Omissions _omissions;
    private readonly FrameStack _open = new();
    private readonly OpenTables _tables;
    private readonly ElementRoles _roles;
    private readonly ElementContent _content;
    private readonly Func<SourcePlace> _place;
    private bool _isMarkdown;
    private bool _isTooLong;

    private PageReader(HtmlTree tree, TablePlan plan, SourceLines places, bool showsHidden)
    {
        _tree = tree;
        _cursor = new SourceCursor(tree.Source);
        _lines = new LineBuilder(_cursor, places);
        _omissions = new Omissions(showsHidden);
        _tables = new OpenTables(plan, _cursor, places, _lines, _rows);
        _roles = new ElementRoles(plan, _open);
        _content = new ElementContent(_lines, _rows, _omissions, _tables, _cursor, places);
        _place = _tables.Place;
    }

    /// <summary>The path of the cell that is open, or null between tables.</summary>
    private string? Path => _tables.Path;

    /// <summary>Reads a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="notes">What is to be said of it already.</param>
    internal static SourceReading Read(HtmlTree tree, IReadOnlyList<ReadingNote> notes)
    {
        TablePlan plan = new(tree.Tables);
        SourceLines places = new(tree.Source);
        PageReader page = new(tree, plan, places, false);
        page.Walk();
        if (!page._rows.HasTable && page._omissions.HidTable)
        {
            // A page may show its table by a script only.
            page = new PageReader(tree, plan, places, true);
            page.Walk();
            notes = [.. notes, HtmlNotes.Hidden()];
        }

        if (page._isTooLong)
        {
            return SourceReading.TooLong;
        }

        List<SourceRow> rows = page._isMarkdown ? [.. page._rows.All.Select(WithoutMarkdown)] : page._rows.All;
        return SourceReading.Of(PageTitle.Of(tree, rows, places) is { } title ? [title, .. rows] : rows, [.. notes, .. page._omissions.Notes.ToNotes()]);
    }

    /// <summary>A line between tables without the signs of Markdown.</summary>
    private static SourceRow WithoutMarkdown(SourceRow row) => row.Form != RowForm.Running ? row
        : row with { Cells = [.. row.Cells.Select(static cell => cell with { Lines = [.. cell.Lines.Select(static line => (MarkdownText.Heading(line.Text) ?? MarkdownText.Plain(line.Text)) is { Length: > 0 } text ? line with { Text = text } : line)] })] };

    private void Walk()
    {
        if (_tree.Document.Body is not { } body)
        {
            return;
        }

        // Text with tables in it: line ends count between these, in Markdown also within the blocks that stand around its parts.
        bool isImplied = HtmlTree.IndexOf(body) < 0;
        _isMarkdown = isImplied && MarkdownText.IsIn(_tree.Source);
        Open(body, false);
        while (_open.Count > 0)
        {
            ref PageFrame frame = ref _open.Top;
            if (frame.Next == frame.Count)
            {
                Leave(_open.Pop());
                continue;
            }

            INode child = frame.Child(frame.Next);
            frame.Next++;
            if (child is IElement element)
            {
                Open(element, frame.IsSilent);
            }
            else if (child is IText && _isMarkdown && !frame.IsSilent && Path is null && MarkdownText.HasRows(child.NodeValue))
            {
                _isTooLong |= !_content.ShowMarkdown(LinesFrom(ref frame, child));
            }
            else if (child is IText text)
            {
                Add(text.Data, frame.IsSilent, frame.KeepsLines || (isImplied && (frame.Element == body || (_isMarkdown && Path is null))));
            }

            if (_isTooLong || _rows.CellCount + _lines.Count > SourceDocument.MaximumPieces)
            {
                _isTooLong = true;
                return;
            }
        }

        FlushParagraphs();
    }

    /// <summary>A text with what goes on with its lines, all of which is passed.</summary>
    private static List<INode> LinesFrom(ref PageFrame frame, INode text)
    {
        List<INode> nodes = [text];
        while (frame.Next < frame.Count && frame.Child(frame.Next) is INode next
            && (next is IText || (next is IElement element && ElementSorts.Of(element) is ElementSort.Inline or ElementSort.LineBreak or ElementSort.Raised or ElementSort.Lowered)))
        {
            nodes.Add(next);
            frame.Next++;
        }

        return nodes;
    }

    private void Add(string text, bool isSilent, bool keepsLines)
    {
        if (isSilent)
        {
            int first = LineBuilder.FirstVisible(text, 0);
            if (first < text.Length)
            {
                _cursor.Find(text, first);
            }
        }
        else
        {
            _lines.Append(text, keepsLines, Path);
        }
    }

    private void Open(IElement element, bool isSilent)
    {
        ElementSort sort = ElementSorts.Of(element);
        InlineStyle style = new(element);
        _cursor.Enter(element, sort is ElementSort.Table or ElementSort.RowGroup or ElementSort.Row);
        bool isNested = _open.Count > 0;
        PageFrame around = isNested ? _open.Top : default;
        if (sort == ElementSort.Row && !isSilent && around.Role is FrameRole.Table or FrameRole.RowGroup)
        {
            _tables.Current.NextRow();
        }

        isSilent = isSilent || _omissions.IsUnseen(element, sort, style, _place);
        bool keepsLines = (isNested && around.KeepsLines) || sort == ElementSort.Preformatted || (sort == ElementSort.Control && element.LocalName == "textarea");
        keepsLines = style.Value("white-space").IsEmpty ? keepsLines : style.KeepsLines;
        if (isSilent)
        {
            _open.Push(new PageFrame(element, FrameRole.Inline, null, keepsLines) { IsSilent = true });
            return;
        }

        GridBox? grid = Path is null && around.Role != FrameRole.Grid ? GridBox.Of(element, style) : null;
        FrameRole role = grid is not null ? FrameRole.Grid : _roles.Of(element, sort, style, around, Path is not null);
        Begin(element, sort, role, around, grid);
        _open.Push(new PageFrame(element, role, role == FrameRole.Table ? TableOrder.Of(element) : null, keepsLines) { Grid = grid });
        ShownContent shown = _content.Show(element, sort);
        _open.Top.IsSilent = shown != ShownContent.Part;
        _isTooLong |= shown == ShownContent.TooMuch;
    }

    /// <summary>Begins the part of a table, or the block, that an element is.</summary>
    private void Begin(IElement element, ElementSort sort, FrameRole role, in PageFrame around, GridBox? grid)
    {
        switch (role)
        {
            case FrameRole.Table:
                FlushParagraphs();
                _tables.Open(element);
                break;
            case FrameRole.Grid:
                FlushParagraphs();
                _tables.OpenGrid(element, grid!);
                break;
            case FrameRole.RowGroup:
                _tables.Current.RowsLeft = CountRows(element);
                break;
            case FrameRole.Row:
                FlushParagraphs();
                if (sort != ElementSort.Row)
                {
                    _tables.OpenBoxRow(element);
                }

                break;
            case FrameRole.LayoutRow:
                FlushParagraphs();
                break;
            case FrameRole.Cell when around.Grid is { } cells:
                _tables.OpenCell(element, cells);
                break;
            case FrameRole.Cell:
                _tables.OpenCell(element);
                break;
            case FrameRole.SplicedCell:
                _tables.OpenSpliced(element);
                break;
            case FrameRole.LayoutCell:
                FlushParagraphs();
                break;
            case FrameRole.Block:
                _lines.EndBlock();
                break;
        }
    }

    private void Leave(PageFrame frame)
    {
        switch (frame.Role)
        {
            case FrameRole.Inline:
                break;
            case FrameRole.Table:
                FlushParagraphs();
                _tables.Close();
                break;
            case FrameRole.Grid:
                _tables.CloseGrid();
                break;
            case FrameRole.Row:
                _tables.CloseRow(frame.Element);
                break;
            case FrameRole.Cell:
                _tables.CloseCell();
                break;
            case FrameRole.LayoutRow:
                _tables.Current.RowsLeft--;
                break;
            case FrameRole.LayoutCell:
                FlushParagraphs();
                break;
            default:
                _lines.EndBlock();
                break;
        }
    }

    /// <summary>How many rows of a group are shown.</summary>
    private int CountRows(IElement group)
    {
        int rows = 0;
        foreach (INode child in group.ChildNodes)
        {
            rows += child is IElement row && ElementSorts.Of(row) == ElementSort.Row && !_omissions.IsHidden(row, ElementSort.Row, new InlineStyle(row)) ? 1 : 0;
        }

        return rows;
    }

    private void FlushParagraphs()
    {
        if (Path is null)
        {
            _rows.AddParagraphs(_lines.Take());
        }
    }
}
