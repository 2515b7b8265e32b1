using System.Runtime.CompilerServices;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>What documents are compared with, made once a template.</summary>
internal sealed class FormLabels
{
    private static readonly ConditionalWeakTable<Template, FormLabels> _made = [];

    private FormLabels(Template template)
    {
        Sequence = LayoutSequence.Of(template);
        Labels = new LabelIndex(Sequence);
        HasYears = YearHeadings.Has(template);
        HasCodes = Sequence.Items.Exists(static item => item.Node?.Codes.Count > 0);
        Headings = template.AllSections.SelectMany(static section => section.Labels).Concat(template.Tables.SelectMany(static table => table.Labels))
            .Select(LabelFolding.FoldText).Where(static label => label.Length > 0).ToHashSet(StringComparer.Ordinal);
        Marks = Cells(template).SelectMany(static cell => cell.Kind.Marks).Select(static mark => mark.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The form laid out.</summary>
    internal LayoutSequence Sequence { get; }

    /// <summary>Its labels.</summary>
    internal LabelIndex Labels { get; }

    /// <summary>Tokens that it allows in place of figures.</summary>
    internal IReadOnlySet<string> Marks { get; }

    /// <summary>The headings of its sections and its tables, as they are compared.</summary>
    internal IReadOnlySet<string> Headings { get; }

    /// <summary>Whether it prints codes in its rows, such as line numbers.</summary>
    internal bool HasCodes { get; }

    /// <summary>Whether headings of its columns are nothing but a year.</summary>
    internal bool HasYears { get; }

    /// <summary>The labels of a template.</summary>
    internal static FormLabels Of(Template template) => _made.GetValue(template, static template => new FormLabels(template));

    private static IEnumerable<CellSpecification> Cells(Template template) =>
        from table in template.Tables
        from row in table.Rows.Lines
        from column in table.Columns.Lines
        select table[row.Line, column.Line];
}
