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
                _paragraphs.Close(inside.Sink);
                break;
            case "txbxContent":
                _paragraphs.Close(inside.Sink);
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
            _paragraphs.Add(_at.Sink, paragraph);
        }
    }

    private void EndTable(WordTable table)
    {
        _paragraphs.Close(_at.Sink);
        List<SourceRow> rows = table.ToRows();
        if (rows.Count > 0)
        {
            _at.Sink.Rows.Add(rows[0] with { StartsPart = true });
            _at.Sink.Rows.AddRange(rows.Skip(1));
        }
    }
}
