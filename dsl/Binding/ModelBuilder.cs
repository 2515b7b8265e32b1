using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns tables that have been understood into their immutable models.</summary>
internal sealed class ModelBuilder(BindingContext context, PresenceBinder presence)
{
    internal TableModel Build(BoundTable table) => new(
        table.Index,
        table.Name,
        AxisBinder.Texts(table.Syntax.Label),
        table.Corner,
        table.Section,
        Build(table.Rows),
        Build(table.Columns),
        table.Cells,
        table.IsOptional,
        presence.Bind(table),
        table.Unit,
        table.IsFields);

    internal static AxisPositions Positions(BoundTable table) => new(
        Start(table.Syntax.Name.Span),
        table.Rows.Nodes.Select(node => Start(node.Span)).ToArray(),
        table.Columns.Nodes.Select(node => Start(node.Span)).ToArray());

    private static LinePosition Start(Text.SourceSpan span) => new(span.Line, span.Column);

    private AxisModel Build(BoundAxis axis) =>
        new(axis.IsNamed, axis.Labels, axis.IsOutline, axis.Roots.Select(Build).ToArray(), axis.Lines.Count);

    private NodeModel Build(BoundNode node)
    {
        EquatableArray<FlagSyntax> flags = node.Tail?.Flags ?? default;
        WasSyntax? was = flags.OfType<WasSyntax>().LastOrDefault();
        return new NodeModel(
            node.Index,
            node.Name,
            node.Path,
            node.Tail is null ? default : AxisBinder.Texts(node.Tail.Label),
            node.Line,
            NodeSums.Of(node).ToArray(),
            node.Children.Select(Build).ToArray(),
            node.IsOptional,
            node.IsMemo,
            node.IsLess,
            node.Repetition,
            was is null ? null : new AncestryModel(was.IsNothing, was.IsPart, was.Addresses.Select(address => address.Written).ToArray()),
            Year(flags, since: true),
            Year(flags, since: false),
            presence.Bind(node),
            flags.OfType<CodeSyntax>().SelectMany(code => code.Codes).Select(code => code.Value).ToArray());
    }

    private int? Year(EquatableArray<FlagSyntax> flags, bool since) =>
        flags.OfType<PeriodLimitSyntax>().LastOrDefault(limit => limit.IsSince == since) is { } limit ? Years.Read(limit.Year, context) : null;
}
