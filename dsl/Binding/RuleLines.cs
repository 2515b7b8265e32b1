using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>The rows or columns on which a rule holds.</summary>
internal static class RuleLines
{
    /// <summary>The lines of an open axis. A conditional expression would make an empty array of null.</summary>
    internal static EquatableArray<int>? Open(bool isOpen, EquatableArray<int> lines)
    {
        if (isOpen)
        {
            return lines;
        }

        return null;
    }

    /// <summary>The lines that <c>for</c> chooses, every line without it, or null where a name is unknown (then reported).</summary>
    internal static int[]? ChosenBy(BoundAxis axis, EquatableArray<AddressSyntax> names, SourceSpan span, BindingContext context)
    {
        if (names.Count == 0)
        {
            return [.. axis.Lines.Select(line => line.Line)];
        }

        if (!axis.IsNamed)
        {
            context.Report(TemplateDiagnostics.HoldsNowhere, span, $"table '{axis.Table.Name}' has no {(axis.IsRows ? "rows" : "columns")} for 'for' to choose from");
            return null;
        }

        List<int> lines = [];
        foreach (AddressSyntax name in names)
        {
            if (context.PathOf(name, "'for' chooses rows of the form, not of a report: name the row in the rule itself") is not { } path)
            {
                return null;
            }

            if (axis.Find(path) is not { } node)
            {
                context.Report(TemplateDiagnostics.UnknownName, name.Span, path, (axis.IsRows ? "row" : "column") + $" of table '{axis.Table.Name}'",
                    context.Suggest(path, axis.Nodes.Select(item => item.Path)));
                return null;
            }

            lines.AddRange(node.WithDescendants().Where(item => item.Line >= 0).Select(item => item.Line));
        }

        return [.. lines.Distinct().OrderBy(line => line)];
    }
}
