using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>A whole report as renderings print it, made for one document, of which the tables are known already.</summary>
internal sealed class PageForm
{
    private readonly Report _report;
    private readonly PageStyle _style;
    private readonly IReadOnlyDictionary<TableLayout, int> _tables;
    private readonly Func<int, Field, bool> _isList;
    private readonly Language _language;
    private readonly PageSequence _steps = new();
    private readonly List<Func<string, bool>> _known = [];

    private PageForm(Report report, PageStyle style, IReadOnlyDictionary<TableLayout, int> tables, Func<int, Field, bool> isList)
    {
        _report = report;
        _style = style;
        _tables = tables;
        _isList = isList;
        _language = ContentLanguage.Of(report.Template);
    }

    private char Colon => _language == Language.Chinese ? '：' : ':';

    private RenderWords Words => RenderWords.Of(_language);

    private PrintedWording? Footer => _report.Template.Basis is { } basis ? PrintedWording.Of($"{Words.Basis}{Colon}{basis}") : null;

    /// <summary>The steps with which the page may begin.</summary>
    /// <param name="report">The report, of which the title is read.</param>
    /// <param name="style">How the page is printed.</param>
    /// <param name="tables">Which table of the document is which of the form.</param>
    /// <param name="isList">Whether a table of the document may be a list.</param>
    internal static IReadOnlyList<PageStep> Of(Report report, PageStyle style, IReadOnlyDictionary<TableLayout, int> tables, Func<int, Field, bool> isList)
    {
        PageForm page = new(report, style, tables, isList);
        page.Know();
        page.AddHead();
        foreach (Section section in report.Template.Sections)
        {
            page.AddSection(section);
        }

        if (page.Footer is { } footer)
        {
            page._steps.AddAny([[Line(footer)]]);
        }

        page._steps.Close();
        return page._steps.First;
    }

    private static PageStep Line(PrintedWording wording) => new(piece => piece.IsText && wording.Says(piece.Text));

    /// <summary>A line of prose: none that the form prints itself, so that it is certain where the prose ends.</summary>
    private PageStep Text(string? name) =>
        new(piece => piece.IsText && !_known.Exists(known => known(piece.Text)), name is null ? null : (content, piece) => content.Add(name, piece.Text, piece.Line.Place));

    private void Know()
    {
        _known.Add(PageAsides.IsFindingsTitle);
        _known.Add(PageAsides.IsLegend);
        if (Footer is { } footer)
        {
            _known.Add(footer.Says);
        }

        foreach (Section section in _report.Template.AllSections.Where(static section => section.Label.Length > 0))
        {
            _known.Add(PrintedWording.Of(section.Label).Says);
        }

        IEnumerable<string> labels = PageFields.LeftOut(_report.Template, Words).Select(static field => field.Label)
            .Concat(ReportTitle.OtherFields(_report.Template)
                .Concat(_report.Template.AllSections.SelectMany(static section => section.Items).SelectMany(static item => item.Fields ?? []))
                .Select(field => FieldText.Label(field, _report)));
        foreach (string label in labels)
        {
            PrintedWording wording = PrintedWording.Of(label);
            string begin = label + Colon;
            _known.Add(text => wording.Says(text.TrimEnd(Colon)) || (_style != PageStyle.Page && text.StartsWith(begin, StringComparison.Ordinal)));
        }
    }

    private void AddHead()
    {
        PrintedWording title = PrintedWording.Of(_report.Template.Title ?? _report.Template.Name);
        _steps.Add(Line(title));

        // Of a page it is the name, too.
        _steps.AddAny([[Line(title)]]);
        _steps.AddAny([[new PageStep(static piece => piece.IsText && piece.Text.AsSpan().IndexOfAnyExcept('=') < 0)]]);
        foreach ((string name, string label) in PageFields.LeftOut(_report.Template, Words))
        {
            AddFields([(PageFields.Head + name, label, (Field?)null)]);
        }

        foreach (Field field in ReportTitle.OtherFields(_report.Template))
        {
            AddFields([(PageFields.Head + field.Name, FieldText.Label(field, _report), field)]);
        }
    }

    private void AddSection(Section section)
    {
        PageStep[] heading = section.Label.Length > 0 ? [Line(PrintedWording.Of(section.Label))] : [];
        if (section.Kind is not null)
        {
            AddText(heading, Text(PageFields.Section + section.Name), section.IsOptional);
            return;
        }

        foreach (PageStep step in heading)
        {
            _steps.Add(step);
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is { } inner)
            {
                AddSection(inner);
            }
            else if (item.Grid is { } grid)
            {
                AddGrid(grid);
            }
            else if (item.Fields is { } fields)
            {
                AddFields([.. fields.Select(field => ($"{PageFields.Section}{section.Name}.{field.Name}", FieldText.Label(field, _report), (Field?)field))]);
            }
        }
    }

    /// <summary>A heading, if there is one, and the paragraphs below it.</summary>
    private void AddText(PageStep[] heading, PageStep paragraph, bool isOptional)
    {
        paragraph.Next.Add(paragraph);
        if (isOptional)
        {
            _steps.AddAny([[.. heading, paragraph]]);
            return;
        }

        foreach (PageStep step in heading)
        {
            _steps.Add(step);
        }

        _steps.Add(paragraph);
    }

    private void AddGrid(Grid grid)
    {
        foreach ((string caption, _) in GridCaption.Of(grid))
        {
            _steps.Add(Line(PrintedWording.Of(caption)));
        }

        if (_style == PageStyle.Outline)
        {
            foreach (TableLayout table in grid.Tables)
            {
                foreach (PrintedCell heading in OutlineColumns.Above(grid, table).Where(static heading => heading.Text.Length > 0))
                {
                    _steps.Add(Line(PrintedWording.Of(heading.Text)));
                }

                AddTable(table);
            }
        }
        else
        {
            AddTable(grid.Tables[0]);
        }

        PageStep findings = new(static piece => piece.IsText && PageAsides.IsFindingsTitle(piece.Text));
        PageStep finding = Text(null);
        _steps.AddAny([[new PageStep(static piece => piece.IsText && PageAsides.IsLegend(piece.Text))]]);
        finding.Next.Add(finding);
        _steps.AddAny([[findings, finding]]);
    }

    private void AddTable(TableLayout table)
    {
        int number = _tables.TryGetValue(table, out int known) ? known : -1;
        _steps.Add(new PageStep(piece => !piece.IsText && piece.Table == number));
    }

    private void AddFields(IReadOnlyList<(string Name, string Label, Field? Field)> fields)
    {
        List<PageStep[]> chains = [];
        foreach ((string name, string label, Field? field) in fields)
        {
            PrintedWording wording = PrintedWording.Of(label);
            PageStep labelled = new(piece => piece.IsText && wording.Says(piece.Text.TrimEnd(Colon)), (content, piece) => content.Add(name, "", piece.Line.Place));
            if (field is { IsList: true })
            {
                chains.Add([labelled, new PageStep(piece => !piece.IsText && _isList(piece.Table, field), (content, piece) => content.Lists.TryAdd(name, piece.Table))]);
            }
            else
            {
                // Only texts have several paragraphs; what follows a date is no part of it.
                PageStep value = Text(name);
                if (field?.Kind is null or { Type: CellType.Text })
                {
                    value.Next.Add(value);
                }

                chains.Add([labelled, value]);
                if (_style == PageStyle.Page)
                {
                    chains.Add([new PageStep(labelled.Allows, labelled.Take)]);
                }
            }
        }

        if (_style != PageStyle.Page)
        {
            LineFields line = new([.. fields.Select(static field => (field.Name, field.Label))], Colon);
            chains.Add([new PageStep(piece => piece.IsText && line.Read(piece.Text) is not null, (content, piece) =>
            {
                foreach ((string name, string value) in line.Read(piece.Text)!)
                {
                    content.Add(name, value, piece.Line.Place);
                }
            })]);
        }

        // Fields that are left out are not printed, and a list or a long text stands on lines of its own.
        foreach (PageStep[] chain in chains)
        {
            chain[^1].Next.AddRange(chains.Where(_ => fields.Count > 1).Select(static other => other[0]));
        }

        _steps.AddAny(chains);
    }
}
