using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>Makes rows of the body of a text document, as it is printed when all tracked changes are accepted.</summary>
/// <remarks>It goes through the XML once, from one element to the next, with what is open on a list of its own: no depth of nesting can exhaust the stack.</remarks>
internal sealed partial class WordBodyReader
{
    private readonly WordPackage _package;
    private readonly PieceBudget _budget = new();
    private readonly LeftOutNotes _notes = new();
    private readonly FieldStack _fields;
    private readonly Stack<OpenElement> _open = new();
    private readonly BlockSink _body = new("", false);
    private readonly AlternativeContent _alternatives = new();
    private readonly ParagraphRows _paragraphs;
    private WordContext _at;
    private WordXml _xml = null!;
    private int _order;

    /// <summary>Makes ready to read a document.</summary>
    internal WordBodyReader(WordPackage package)
    {
        _package = package;
        _fields = new FieldStack(package.Name);
        _paragraphs = new ParagraphRows(package, _budget, _notes);
        _at = new WordContext(_body);
    }

    /// <summary>Reads it.</summary>
    internal SourceReading Read()
    {
        using Stream content = _package.OpenBody();
        using WordXml xml = new(content, _package.Name);
        _xml = xml;
        while (xml.Next())
        {
            if (xml.IsStart)
            {
                Begin();
            }
            else if (xml.IsEnd)
            {
                End(xml.Depth);
            }
        }

        _paragraphs.Close(_body);
        return SourceReading.Of(_body.Rows, _notes.ToNotes());
    }

    private SourcePlace Here => _at.Paragraph?.Place ?? _at.Cell?.Place ?? Place(_at.Sink.Path);

    private SourcePlace Place(string path) => new(0, 0) { Path = path.Length == 0 ? null : path, Order = ++_order };

    private void Begin()
    {
        if (_xml.IsWord)
        {
            BeginWord();
            return;
        }

        switch (_xml.Vocabulary)
        {
            case Namespaces.Compatibility:
                _alternatives.Begin(_xml);
                break;
            case Namespaces.Math or Namespaces.StrictMath:
                AddText(WordSigns.OfFormula(_xml));
                break;
            case Namespaces.Vml when _xml.Name == "imagedata":
                _notes.Add(LeftOut.Picture, Here);
                break;
            default:
                if (_xml.Name == "pic" && _xml.Vocabulary.EndsWith("/picture", StringComparison.Ordinal))
                {
                    LeaveOut(LeftOut.Picture);
                }

                break;
        }
    }

    private void BeginWord()
    {
        switch (_xml.Name)
        {
            case "p":
                BeginParagraph();
                break;
            case "r":
                Push(_at with { Run = new RunFormat() });
                break;
            case "tbl":
                WordTable inside = new(_at.Sink.Child("table", ++_at.Sink.Tables), _budget, _notes);
                Push(_at with { Paragraph = null, Run = null, Table = inside, Row = null, Cell = null });
                break;
            case "tr" when _at.Table is { } table:
                Push(_at with { Row = new WordRow(++table.RowCount), Cell = null });
                break;
            case "tc" when _at.Row is { } row:
                BeginCell(row);
                break;
            case "txbxContent":
                BeginTextBox();
                break;
            case "sdt":
                Push(_at);
                break;
            case "sdtPr" when !_xml.IsEmpty:
                BeginControl();
                break;
            case "pPr" or "rPr" or "trPr" or "tcPr":
                BeginProperties();
                break;
            case "t" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "sym":
                AddText(WordSigns.Of(_xml));
                break;
            default:
                BeginMark();
                break;
        }
    }

    private void BeginMark()
    {
        switch (_xml.Name)
        {
            case "fldChar":
                _fields.Take(_xml.Value("fldCharType"));
                break;
            case "del" or "moveFrom":
                LeaveOut(LeftOut.Deleted);
                break;
            case "object":
                LeaveOut(LeftOut.EmbeddedObject);
                break;
            case "altChunk" or "subDoc":
                LeaveOut(LeftOut.EmbeddedDocument);
                break;
            case "footnoteReference" or "endnoteReference":
                LeaveOut(LeftOut.Footnote);
                break;
            case "instrText" or "delText" or "delInstrText" or "fldData" or "rt" or "rubyPr":
            case "tblPr" or "tblGrid" or "tblPrEx" or "sectPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr":
                _xml.Skip();
                break;
            default:
                break;
        }
    }

    private void BeginProperties()
    {
        if (_xml.IsEmpty)
        {
            return;
        }

        switch (_xml.Name)
        {
            case "pPr" when _at.Paragraph is { } paragraph && _at.Run is null:
                WordProperties.Read(_xml, paragraph);
                break;
            case "rPr" when _at.Run is { } run:
                WordProperties.Read(_xml, run);
                break;
            case "trPr" when _at.Row is { } row && _at.Cell is null:
                WordProperties.Read(_xml, row);
                break;
            case "tcPr" when _at.Cell is { } cell && _at.Paragraph is null:
                WordProperties.Read(_xml, cell);
                break;
            default:
                _xml.Skip();
                break;
        }
    }

    private void BeginParagraph()
    {
        _budget.Take();
        BlockSink sink = _at.Sink;
        sink.Paragraphs++;
        WordParagraph paragraph = sink.Pending
            ?? new WordParagraph(Place(sink.IsCell ? sink.Path : sink.Child("paragraph", sink.Paragraphs)));
        sink.Pending = null;
        paragraph.IsMarkDeleted = false;
        Push(_at with { Paragraph = paragraph, Run = null });
    }

    private void BeginCell(WordRow row)
    {
        string path = FormattableString.Invariant($"{_at.Table!.Path}/row[{row.Number}]/cell[{row.Cells.Count + 1}]");
        WordCell cell = new(path, Place(path));
        if (row.Why is { } why)
        {
            LeaveOut(why, cell.Place);
            return;
        }

        _budget.Take();
        row.Cells.Add(cell);
        Push(new WordContext(cell) { Table = _at.Table, Row = row, Cell = cell, IsPlaceholder = _at.IsPlaceholder });
    }

    private void BeginTextBox()
    {
        string path = _at.Paragraph is { } paragraph
            ? FormattableString.Invariant($"{(_at.Sink.IsCell ? _at.Sink.Path : paragraph.Place.Path)}/textbox[{++paragraph.TextBoxes}]")
            : _at.Sink.Child("textbox", 1);
        Push(new WordContext(new BlockSink(path, false)));
    }

    private void BeginControl()
    {
        int depth = _xml.Depth;
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name == "showingPlcHdr" && _xml.IsOn)
            {
                _at = _at with { IsPlaceholder = true };
            }
        }
    }

    private void Push(WordContext inside)
    {
        OpenElement element = new(_xml.Depth, _xml.Name, _at);
        _open.Push(element);
        _at = inside;
        if (_xml.IsEmpty)
        {
            End(element.Depth);
        }
    }
}
