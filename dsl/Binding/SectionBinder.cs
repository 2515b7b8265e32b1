using System.Globalization;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Walks the sections: gathers tables, grids and fields in the order in which the form prints them.</summary>
internal sealed class SectionBinder(BindingContext context, KindBinder kinds, FieldBinder fields)
{
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly List<string> _excuses = [];
    private int _sectionCount;
    private int _cellCount;

    internal List<BoundTable> Tables { get; } = [];

    internal List<GridModel> Grids { get; } = [];

    /// <summary>The names of texts and fields that may excuse a violation.</summary>
    internal IReadOnlyList<string> Excuses => _excuses;

    internal SectionModel Bind(SectionSyntax syntax)
    {
        int index = _sectionCount++;
        if (!_sections.Add(syntax.Name.Text))
        {
            context.Report(TemplateDiagnostics.DuplicateName, syntax.Name.Span, syntax.Name.Text, "section");
        }

        KindModel? kind = syntax.Kind is null ? null : kinds.Bind(syntax.Kind, default, null);
        if (kind is not null)
        {
            _excuses.Add(syntax.Name.Text);
        }

        FlagCheck.Report(syntax.Flags, FlagCheck.IsOptional, "on a section", "a section that is a text takes 'optional' only", context);
        UnitModel? outer = context.Unit;
        List<SectionItemModel> items = [];
        foreach (SyntaxNode item in syntax.Items)
        {
            if (BindItem(item, index) is { } bound)
            {
                items.Add(bound);
            }
        }

        context.Unit = outer;
        bool optional = syntax.Flags.Any(FlagCheck.IsOptional);
        return new SectionModel(syntax.Name.Text, AxisBinder.Texts(syntax.Label), kind, optional, items.ToArray());
    }

    private SectionItemModel? BindItem(SyntaxNode item, int section)
    {
        switch (item)
        {
            case SectionSyntax inner:
                return new SectionItemModel(Bind(inner), null, default);
            case TableSyntax table:
                return BindGrid([table], section);
            case StackSyntax stack:
                return BindGrid(stack.Tables, section);
            case UnitSyntax unit:
                context.Unit = Units.Bind(unit);
                return null;
            case NodeSyntax node:
                return fields.Bind(node, mayHaveLists: false) is { } field ? BindFields([field]) : null;
            case LineSyntax line:
                return BindFields(fields.BindAll(line.Block, mayHaveLists: false));
            case GroupSyntax:
                return null; // gathered before
            case CheckSyntax check:
                context.Report(TemplateDiagnostics.NotSupported, check.Span, "A check outside tables", "write it in the table that it is about");
                return null;
            default:
                context.Report(TemplateDiagnostics.NotSupported, item.Span, "'each' outside tables", "write the lines as rows of a table");
                return null;
        }
    }

    private SectionItemModel? BindFields(FieldModel[] bound)
    {
        _excuses.AddRange(bound.Select(field => field.Name));
        return bound.Length == 0 ? null : new SectionItemModel(null, null, bound);
    }

    private SectionItemModel? BindGrid(IEnumerable<TableSyntax> syntaxes, int section)
    {
        List<BoundTable> tables = [];
        foreach (TableSyntax syntax in syntaxes)
        {
            if (BindTable(syntax, section) is { } table)
            {
                tables.Add(table);
            }
        }

        if (tables.Count == 0)
        {
            return null;
        }

        Grids.Add(GridBinder.Bind(tables));
        return new SectionItemModel(null, Grids.Count - 1, default);
    }

    private BoundTable? BindTable(TableSyntax syntax, int section)
    {
        if (Tables.Exists(other => other.Name == syntax.Name.Text))
        {
            context.Report(TemplateDiagnostics.DuplicateName, syntax.Name.Span, syntax.Name.Text, "table");
            return null;
        }

        FlagCheck.Report(syntax.Flags, FlagCheck.IsOptionalOrMark, "on a table", "write it on the rows or columns that it is about", context);
        BoundTable? table = new TableBinder(context, kinds).Bind(syntax, Tables.Count, section);
        if (table is null)
        {
            return null;
        }

        _cellCount += table.Cells.Length;
        if (_cellCount > BindingContext.MaximumCells)
        {
            context.Report(TemplateDiagnostics.TooManyCells, syntax.Name.Span,
                _cellCount.ToString(CultureInfo.InvariantCulture), BindingContext.MaximumCells.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        Tables.Add(table);
        return table;
    }
}
