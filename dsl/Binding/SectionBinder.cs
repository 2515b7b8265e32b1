using System.Globalization;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Walks the sections: gathers tables, grids and fields in the order in which the form prints them.</summary>
internal sealed class SectionBinder(BindingContext context, KindBinder kinds, FieldBinder fields)
{
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private int _sectionCount;
    private int _cellCount;

    internal BoundTables Tables { get; } = new();

    internal List<GridModel> Grids { get; } = [];

    /// <summary>The checks that stand in a section, outside its tables.</summary>
    internal LooseChecks Checks { get; } = new(context);

    /// <summary>The texts that stand in sections, outside tables.</summary>
    internal SectionTexts Texts { get; } = new();

    internal SectionModel Bind(SectionSyntax syntax) => Bind(syntax, null);

    private SectionModel Bind(SectionSyntax syntax, int? parent)
    {
        int index = _sectionCount++;
        Texts.AddSection(syntax.Name.Text, parent);
        if (!_sections.Add(syntax.Name.Text))
        {
            context.Report(TemplateDiagnostics.DuplicateName, syntax.Name.Span, syntax.Name.Text, "section");
        }

        KindModel? kind = syntax.Kind is null ? null : kinds.Bind(syntax.Kind, default, null);
        FlagCheck.Report(syntax.Flags, FlagCheck.IsOptional, "on a section", "a section that is a text takes 'optional' only", context);
        UnitModel? outer = context.Unit;
        List<SectionItemModel> items = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        TableSyntax? rows = SectionRows.Of(syntax, context);
        foreach (SyntaxNode item in syntax.Items)
        {
            // Rows are printed where the first of them stands; the texts of a line that begins with a text, before them.
            bool isTextFirst = item is LineSyntax { Block.Members: { Count: > 0 } members } && !SectionRows.IsRow(members[0], context);
            if (isTextFirst)
            {
                Add(items, BindItem(item, index, names));
            }

            if (rows is not null && HasRow(item))
            {
                Add(items, BindGrid([rows], index, areFields: true));
                foreach (BoundNode row in Tables.FieldsOf(syntax.Name.Text)?.Rows.Roots.Where(row => !names.Add(row.Name)) ?? [])
                {
                    context.Report(TemplateDiagnostics.DuplicateName, row.Span, row.Name, "field");
                }

                rows = null;
            }

            if (item is CheckSyntax check)
            {
                Checks.Add(check, syntax.Name.Text, index);
            }
            else if (!isTextFirst)
            {
                Add(items, BindItem(item, index, names));
            }
        }

        context.Unit = outer;
        bool optional = syntax.Flags.Any(FlagCheck.IsOptional);
        SectionModel bound = new(syntax.Name.Text, AxisBinder.Texts(syntax.Label), kind, optional, items.ToArray());
        if (kind is not null)
        {
            Texts.Add(bound, syntax.Name.Span);
        }

        return bound;
    }

    private static void Add(List<SectionItemModel> items, SectionItemModel? item)
    {
        if (item is not null)
        {
            items.Add(item);
        }
    }

    private bool HasRow(SyntaxNode item) => SectionRows.IsRow(item, context) || (item is LineSyntax line && line.Block.Members.Any(HasRow));

    private SectionItemModel? BindItem(SyntaxNode item, int section, HashSet<string> names)
    {
        switch (item)
        {
            case SectionSyntax inner:
                return new SectionItemModel(Bind(inner, section), null, default);
            case TableSyntax table:
                return BindGrid([table], section);
            case StackSyntax stack:
                return BindGrid(stack.Tables, section);
            case UnitSyntax unit:
                context.Unit = Units.Bind(unit, context);
                return null;
            case NodeSyntax node:
                return BindTexts([node], names, section);
            case LineSyntax line:
                return BindTexts(line.Block.Members, names, section);
            default:
                return null; // a group, gathered before, or lines that repeat, which are rows
        }
    }

    /// <summary>The fields that are plain texts, printed side by side; the others are rows.</summary>
    private SectionItemModel? BindTexts(IEnumerable<SyntaxNode> members, HashSet<string> names, int section)
    {
        List<FieldModel> bound = [];
        foreach (NodeSyntax node in fields.Named(members.Where(member => !SectionRows.IsRow(member, context)), names))
        {
            if (fields.Bind(node, mayHaveLists: false) is { } field)
            {
                bound.Add(field);
                Texts.Add(section, field, node.Name.Span);
            }
        }

        return bound.Count == 0 ? null : new SectionItemModel(null, null, bound.ToArray());
    }

    private SectionItemModel? BindGrid(IEnumerable<TableSyntax> syntaxes, int section, bool areFields = false)
    {
        List<BoundTable> tables = [];
        foreach (TableSyntax syntax in syntaxes)
        {
            if (BindTable(syntax, section, areFields) is { } table)
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

    private BoundTable? BindTable(TableSyntax syntax, int section, bool isFields)
    {
        if (Tables.Find(syntax.Name.Text) is { } same)
        {
            context.Report(isFields || same.IsFields ? TemplateDiagnostics.SectionIsTable : TemplateDiagnostics.DuplicateName, syntax.Name.Span, syntax.Name.Text, "table");
            return null;
        }

        FlagCheck.Report(syntax.Flags, FlagCheck.IsOptionalOrMark, "on a table", "write it on the rows or columns that it is about", context);
        BoundTable? table = new TableBinder(context, kinds).Bind(syntax, Tables.Count, section, isFields);
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
