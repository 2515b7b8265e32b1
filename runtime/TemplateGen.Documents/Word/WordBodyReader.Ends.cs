using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

internal sealed partial class WordBodyReader
{
    /// <summary>Whether the text at this place is printed; if not, why.</summary>
    private LeftOut? WhyLeftOut(WordParagraph paragraph)
    {
        bool isHidden = _at.Run is { } run
            ? run.IsHidden ?? (run.Style is null ? null : _package.Styles.IsHidden(run.Style)) ?? IsStyleHidden(paragraph)
            : IsStyleHidden(paragraph);
        return isHidden ? LeftOut.HiddenText
            : _at.Run is { IsStruck: true } ? LeftOut.Struck
            : _at.IsPlaceholder ? LeftOut.Placeholder
            : null;
    }

    private bool IsStyleHidden(WordParagraph paragraph) => paragraph.Style is not null && _package.Styles.IsHidden(paragraph.Style) == true;

    private void AddText(string text)
    {
        if (_at.Paragraph is not { } paragraph || !_fields.IsPrinted || text.Length == 0)
        {
            return;
        }

        if (WhyLeftOut(paragraph) is { } why)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                _notes.Add(why, paragraph.Place);
            }

            return;
        }

        paragraph.Add(text, _at.Run?.Script ?? '\0');
    }

    private void LeaveOut(LeftOut kind, SourcePlace? place = null)
    {
        _notes.Add(kind, place ?? Here);
        _xml.Skip();
    }

    /// <summary>A character of a named font. Fonts of symbols have theirs in the private area; where ASCII stands in both, it is the same.</summary>
    private string Symbol()
    {
        if (!int.TryParse(_xml.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || code is <= 0 or > 0xFFFF || char.IsSurrogate((char)code))
        {
            return "";
        }

        bool isAscii = code is >= 0xF020 and <= 0xF07E && _xml.Value("font") == "Symbol" && "0123456789()+,-./:;=<>% ".Contains((char)(code - 0xF000), StringComparison.Ordinal);
        return ((char)(isAscii ? code - 0xF000 : code)).ToString();
    }

    private void End(int depth)
    {
        if (!_open.TryPeek(out OpenElement element) || element.Depth != depth)
        {
            return;
        }

        _open.Pop();
        WordContext inside = _at;
        _at = element.Before;
        switch (element.Name)
        {
            case "p":
                EndParagraph(inside.Paragraph!);
                break;
            case "tbl":
                EndTable(inside.Table!);
                break;
            case "tr" when inside.Row!.Why is null && inside.Row.Cells.Count > 0:
                inside.Table!.Add(inside.Row, inside.Row.Cells[0].Place);
                break;
            case "tc":
                Close(inside.Sink);
                break;
            case "txbxContent":
                Close(inside.Sink);
                (_at.Paragraph?.Hanging ?? _at.Sink.Rows).AddRange(inside.Sink.Rows);
                break;
            default:
                break;
        }
    }

    private void EndParagraph(WordParagraph paragraph)
    {
        _fields.EndParagraph();
        if (paragraph.IsMarkDeleted)
        {
            _notes.Add(LeftOut.Deleted, paragraph.Place);
            _at.Sink.Pending = paragraph;
        }
        else
        {
            Add(_at.Sink, paragraph);
        }
    }

    private void EndTable(WordTable table)
    {
        Close(_at.Sink);
        List<SourceRow> rows = table.ToRows();
        if (rows.Count > 0)
        {
            _at.Sink.Rows.Add(rows[0] with { StartsPart = true });
            _at.Sink.Rows.AddRange(rows.Skip(1));
        }
    }

    /// <summary>Nothing more comes that a paragraph without its mark could be joined with.</summary>
    private void Close(BlockSink sink)
    {
        if (sink.Pending is { } pending)
        {
            sink.Pending = null;
            Add(sink, pending);
        }
    }

    private void Add(BlockSink sink, WordParagraph paragraph)
    {
        string? number = paragraph.List is null && paragraph.Style is null ? "" : Number(paragraph);
        List<SourceLine> lines = paragraph.ToLines(number ?? "");
        _budget.Take(lines.Count);
        if (lines.Count > 0)
        {
            sink.Rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell(lines, lines[0].Place)]));
        }

        sink.Rows.AddRange(paragraph.Hanging);
    }

    private string? Number(WordParagraph paragraph)
    {
        if (paragraph.List is null && _package.Styles.Numbering(paragraph.Style).List is null)
        {
            return "";
        }

        string? number = _package.Numbering.Next(paragraph.Style, paragraph.List, paragraph.Level);
        if (number is null)
        {
            _notes.Add(LeftOut.ListNumber, paragraph.Place);
        }

        return number;
    }
}
