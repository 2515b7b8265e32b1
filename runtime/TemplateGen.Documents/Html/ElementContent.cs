using AngleSharp.Dom;
using TemplateGen.Documents.Notes;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>What a page shows of an element otherwise than by its children: ends of lines, values of fields, marks above and below the line, preformatted text.</summary>
/// <param name="lines">Takes the text.</param>
/// <param name="rows">Takes the rows of preformatted text.</param>
/// <param name="omissions">Takes what is left out.</param>
/// <param name="tables">The tables that are open.</param>
/// <param name="cursor">Says where texts stand in the source.</param>
/// <param name="places">Makes places of that.</param>
internal sealed class ElementContent(LineBuilder lines, PageRows rows, Omissions omissions, OpenTables tables, SourceCursor cursor, SourceLines places)
{
    /// <summary>Shows it.</summary>
    internal ShownContent Show(IElement element, ElementSort sort)
    {
        switch (sort)
        {
            case ElementSort.LineBreak:
                lines.Break();
                return ShownContent.Part;
            case ElementSort.Control when ControlText.Of(element) is { } shown:
                lines.AppendShown(shown, tables.Path);
                return ShownContent.All;
            case ElementSort.Control when element.LocalName != "textarea":
                return ShownContent.All;
            case ElementSort.Raised or ElementSort.Lowered:
                return ShowScript(element, sort == ElementSort.Raised);
            case ElementSort.Preformatted when tables.Path is null && element.QuerySelector("table") is null:
                return ShowPreformatted(element);
            default:
                return ShownContent.Part;
        }
    }

    /// <summary>Shows text between the elements of a page that has rows of Markdown in it.</summary>
    /// <returns>Whether it has no more than any report.</returns>
    internal bool ShowMarkdown(IEnumerable<INode> nodes)
    {
        rows.AddParagraphs(lines.Take());
        return Add(PreformattedText.Read(nodes, cursor, places));
    }

    private ShownContent ShowPreformatted(IElement element)
    {
        rows.AddParagraphs(lines.Take());
        return Add(PreformattedText.Read(element, cursor, places)) ? ShownContent.All : ShownContent.TooMuch;
    }

    private bool Add(SourceReading? text)
    {
        rows.AddRows(text?.Document?.Rows ?? []);
        foreach (ReadingNote note in text?.Notes ?? [])
        {
            omissions.Notes.Add(LeftOut.OfText(note), note.Place);
        }

        return text is not null;
    }

    /// <summary>Text above or below the line: the mark of a footnote is none of the figure before it, and a power is no digit of it.</summary>
    private ShownContent ShowScript(IElement element, bool isRaised)
    {
        char last = lines.Last;
        string text = last == '\0' ? "" : element.TextContent.Trim();
        if (text.Length == 0)
        {
            return ShownContent.Part;
        }

        if (isRaised && ScriptMark.IsFootnote(text))
        {
            omissions.Notes.Add(LeftOut.FootnoteMark(text), tables.Place());
            return ShownContent.All;
        }

        if (!ScriptMark.RunsTogether(last, text))
        {
            return ShownContent.Part;
        }

        lines.AppendShown((isRaised ? "^" : "_") + text, tables.Path);
        return ShownContent.All;
    }
}
