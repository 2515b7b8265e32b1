using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>What is allowed of rows and columns, but probably a slip: labels that are missing, empty or the same, and codes printed twice.</summary>
internal sealed class LineDoubts(BindingContext context)
{
    /// <summary>Words for which the language has others.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["minus"] = "less",
        ["subtract"] = "less",
        ["deduct"] = "less",
        ["memorandum"] = "memo",
        ["then"] = "else",
        ["otherwise"] = "else",
        ["blank"] = "optional",
        ["nullable"] = "optional",
        ["shaded"] = "void",
        ["info"] = "note",
        ["warn"] = "warning",
    };

    /// <summary>Reports what is doubtful in a table.</summary>
    internal void Report(BoundTable table)
    {
        foreach (BoundAxis axis in new[] { table.Columns, table.Rows })
        {
            if (!axis.IsNamed)
            {
                continue;
            }

            CheckSiblings(axis.Roots, axis);
            foreach (BoundNode node in axis.Nodes.Where(node => node.Children.Count > 0))
            {
                CheckSiblings(node.Children, axis);
            }
        }

        CheckPrintedCodes(table);
    }

    private void CheckSiblings(List<BoundNode> nodes, BoundAxis axis)
    {
        string word = axis.IsRows ? "row" : "column";
        // The only line of a table may well have none: forms print such a row below its columns.
        foreach (BoundNode node in nodes.Where(node => nodes.Count > 1 && node.Tail!.Label.Texts is { Count: > 0 } texts && texts.Any(text => text.Value.Trim().Length == 0)))
        {
            context.Report(TemplateDiagnostics.NoLabel, node.Tail!.Label.Texts.First(text => text.Value.Trim().Length == 0).Span, $"The label of '{node.Name}' is empty; write what the form prints there");
        }

        BoundNode[] bare = axis.Table.IsFields ? [] : [.. nodes.Where(IsBare)];
        int labelled = nodes.Count(node => node.Label.Length > 0);
        foreach (BoundNode node in bare)
        {
            string? meant = Meant.TryGetValue(node.Name, out string? other) ? other : node.Name.Length < 4 ? null : NearMiss.Of(node.Name, Order.Parts, 1);
            if (labelled > bare.Length || (labelled > 0 && meant is not null))
            {
                context.Report(TemplateDiagnostics.NoLabel, node.Span, $"'{node.Name}' is a {word} without a label among {word}s that have one; "
                    + (meant is null ? "write what the form prints there" : $"if '{meant}' is meant, write that, else what the form prints there"));
            }
        }

        CheckSame(nodes.Where(node => node.Label.Trim().Length > 0), node => string.Join(" ", node.Codes.Append(node.Label)).Trim(),
            (first, second) => $"'{second.Name}' has the same label as the {word} '{first.Name}' beside it, so that a document does not tell them apart; "
                + "write what the form prints, with its 'code' if it prints one");
        CheckSame(nodes.Where(node => node.Codes.Any() && IsNumber(node.Codes.First())), node => node.Codes.First(),
            (first, second) => $"'{second.Name}' has the same code as the {word} '{first.Name}' beside it; write the one that the form prints");
    }

    // A line that a list or the report names, or that is known by its code, needs no label.
    private static bool IsBare(BoundNode node) => node.Children.Count == 0 && node.Repetition is null && node.Tail!.Label.Texts.Count == 0 && !node.Codes.Any();

    /// <summary>Reports nodes of one text. Those that the form has at different times, or under conditions, may well share theirs.</summary>
    private void CheckSame(IEnumerable<BoundNode> nodes, Func<BoundNode, string> text, Func<BoundNode, BoundNode, string> message)
    {
        Dictionary<string, BoundNode> known = new(StringComparer.Ordinal);
        foreach (BoundNode node in nodes.Where(node => node.Tail!.PresentWhen is null && !node.Tail.Flags.Any(flag => flag is PeriodLimitSyntax)))
        {
            string said = text(node);
            if (!known.TryGetValue(said, out BoundNode? first))
            {
                known.Add(said, node);
            }
            else if (node.Span != first.Span)
            {
                context.Report(TemplateDiagnostics.SameText, node.Span, message(first, node));
            }
        }
    }

    // Words such as units of measure are printed as codes as well, and repeat.
    private static bool IsNumber(string code) => code.Length > 0 && char.IsDigit(code[0]) && !code.Any(c => char.IsWhiteSpace(c) || char.IsLetter(c));

    /// <summary>Where some rows fill the columns that the form prints and one states more, one of its codes is probably a slip.</summary>
    private void CheckPrintedCodes(BoundTable table)
    {
        int columns = table.Columns.Lines.Count(column => column.IsPrinted);
        BoundNode[] coded = columns == 0 ? [] : [.. table.Rows.Nodes.Where(node => node.Tail is not null && node.Codes.Any())];
        if (coded.Any(node => node.Codes.Count() <= columns))
        {
            foreach (BoundNode node in coded.Where(node => node.Codes.Count() > columns))
            {
                context.Report(TemplateDiagnostics.TooManyCodes, node.Span, node.Name,
                    Numbers.Text(node.Codes.Count()), columns == 1 ? "one column is" : $"{Numbers.Text(columns)} columns are", node.Codes.ElementAt(columns));
            }
        }
    }
}
