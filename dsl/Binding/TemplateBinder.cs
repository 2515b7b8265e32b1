using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Finds out what a file means: names, kinds, sums, where each rule holds, and how the form is printed.</summary>
public static class TemplateBinder
{
    /// <summary>The model of a file, with every mistake that does not follow from another.</summary>
    /// <param name="report">The file as parsed.</param>
    /// <param name="text">The text of the file, from which rules are quoted.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BindResult Bind(ReportSyntax report, string text, CancellationToken cancellation = default)
    {
        BindingContext context = new(text, cancellation);
        KindBinder kinds = new(context);
        FieldBinder fields = new(context, kinds);
        Header header = ReadHeader(report, context, kinds, fields);
        SectionBinder binder = new(context, kinds, fields);
        SectionModel[] sections = [.. report.Items.OfType<SectionSyntax>().Select(section => binder.Bind(section))];
        binder.Checks.Place();

        AddressResolver resolver = new(context, binder.Tables, header.Head, binder.Texts);
        RuleBinder rules = new(context, resolver, binder.Excuses);
        foreach (BoundTable table in binder.Tables)
        {
            rules.Bind(table);
            CheckLists(table, header.Head, context);
        }

        rules.BindOutsideTables(binder.Tables, header.Head, binder.Texts);

        ModelBuilder builder = new(context, new PresenceBinder(context, resolver));
        ReportModel model = new(
            report.Name.Text,
            report.Edition.Text,
            header.Title,
            header.Basis,
            header.FirstYear,
            header.LastYear,
            header.Period,
            header.Head,
            sections,
            binder.Tables.Select(builder.Build).ToArray(),
            binder.Grids.ToArray(),
            rules.Rules.ToArray());
        TemplatePositions positions = new(rules.Positions.ToArray(), binder.Tables.Select(ModelBuilder.Positions).ToArray());
        TemplateDiagnostic[] diagnostics = Listed(context);
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? new BindResult(null, null, diagnostics)
            : new BindResult(model, positions, diagnostics);
    }

    /// <summary>The messages in the order of the file; of very many the first, and how many more there are.</summary>
    private static TemplateDiagnostic[] Listed(BindingContext context)
    {
        // A group that is not used may only follow from a misspelt name.
        foreach (GroupSyntax group in context.Groups.Values.Where(group => context.Diagnostics.Count == 0 && !context.UsedGroups.Contains(group.Name.Text)).ToArray())
        {
            context.Report(TemplateDiagnostics.UnusedGroup, group.Name.Span, group.Name.Text);
        }

        TemplateDiagnostic[] all = [.. context.Diagnostics.Distinct().OrderBy(diagnostic => diagnostic.Span.Offset)];
        return all.Length <= BindingContext.MaximumMessages ? all
        : [
            .. all.Take(BindingContext.MaximumMessages),
            TemplateDiagnostics.MoreMistakes.At(all[BindingContext.MaximumMessages].Span, (all.Length - BindingContext.MaximumMessages).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }

    private sealed record Header(string? Title, string? Basis, int? FirstYear, int? LastYear, string Period, EquatableArray<FieldModel> Head);

    /// <summary>Reads what stands before the sections, and gathers groups wherever they stand: they may be used before they are written.</summary>
    private static Header ReadHeader(ReportSyntax report, BindingContext context, KindBinder kinds, FieldBinder fields)
    {
        foreach (GroupSyntax group in Groups(report.Items))
        {
            if (context.Groups.ContainsKey(group.Name.Text))
            {
                context.Report(TemplateDiagnostics.DuplicateName, group.Name.Span, group.Name.Text, "group");
            }
            else
            {
                context.Groups.Add(group.Name.Text, group);
            }
        }

        // Kinds, too, may be used before they are written: the head often stands above them.
        foreach (KindDefinitionSyntax definition in report.Items.OfType<KindDefinitionSyntax>())
        {
            DefineKind(definition, context, kinds);
        }

        Header header = new(null, null, null, null, "year", default);
        HashSet<Type> stated = [];
        foreach (SyntaxNode item in report.Items)
        {
            if (item is TitleSyntax or BasisSyntax or YearsSyntax or EverySyntax or SeverityItemSyntax or HeadSyntax && !stated.Add(item.GetType()))
            {
                context.Report(TemplateDiagnostics.StatedTwice, item.Span, item.GetType().Name.Replace("ItemSyntax", "").Replace("Syntax", "").ToLowerInvariant(), "report");
                continue;
            }

            header = item switch
            {
                TitleSyntax title => header with { Title = title.Text.Value },
                BasisSyntax basis => header with { Basis = basis.Text.Value },
                YearsSyntax years => ReadYears(years, header, context),
                EverySyntax every => header with { Period = ReadPeriod(every, context) },
                HeadSyntax head => header with { Head = fields.BindAll(head.Block, mayHaveLists: true) },
                _ => header,
            };
            ReadDefault(item, context);
        }

        // The year and the number of the period are there without being written.
        foreach (NodeSyntax field in report.Items.OfType<HeadSyntax>().SelectMany(head => head.Block.Members).OfType<NodeSyntax>().Where(field => header.Period != "year" && field.Name.Text == header.Period))
        {
            context.Report(TemplateDiagnostics.DuplicateName, field.Name.Span, field.Name.Text, "field");
        }

        return header;
    }

    private static void ReadDefault(SyntaxNode item, BindingContext context)
    {
        switch (item)
        {
            case SeverityItemSyntax severity:
                context.DefaultSeverity = severity.Severity.Value;
                break;
            case UnitSyntax unit:
                context.Unit = Units.Bind(unit);
                break;
        }
    }

    private static void DefineKind(KindDefinitionSyntax definition, BindingContext context, KindBinder kinds)
    {
        if (kinds.IsKind(definition.Name.Text) || context.Groups.ContainsKey(definition.Name.Text))
        {
            context.Report(TemplateDiagnostics.DuplicateName, definition.Name.Span, definition.Name.Text, "kind or group");
        }
        else if (kinds.Bind(definition.Kind, definition.Marks, definition.Options) is { } kind)
        {
            context.Kinds.Add(definition.Name.Text, kind with { Name = definition.Name.Text });
        }
    }

    private static Header ReadYears(YearsSyntax years, Header header, BindingContext context)
    {
        int? first = Years.Read(years.From, context);
        int? last = years.To is null ? null : Years.Read(years.To, context);
        if (first > last)
        {
            context.Report(TemplateDiagnostics.YearsBackwards, years.Span, years.From.Text, years.To!.Text);
        }

        return header with { FirstYear = first, LastYear = last };
    }

    private static string ReadPeriod(EverySyntax every, BindingContext context)
    {
        if (every.Period.Text is not ("year" or "quarter" or "month"))
        {
            context.Report(TemplateDiagnostics.UnknownName, every.Period.Span, every.Period.Text, "period", "; write 'year', 'quarter' or 'month'");
        }
        else
        {
            context.Period = every.Period.Text;
        }

        return context.Period;
    }

    private static IEnumerable<GroupSyntax> Groups(IEnumerable<SyntaxNode> items) => items.SelectMany(item => item switch
    {
        GroupSyntax group => [group],
        SectionSyntax section => Groups(section.Items),
        _ => Enumerable.Empty<GroupSyntax>(),
    });

    /// <summary>Repeated rows take their keys from a list in the head.</summary>
    private static void CheckLists(BoundTable table, EquatableArray<FieldModel> head, BindingContext context)
    {
        foreach (BoundNode node in table.Rows.Lines.Where(node => node.Repetition?.List is not null))
        {
            string list = node.Repetition!.List!;
            if (!head.Any(field => field.Name == list && field.Fields.Count > 0))
            {
                context.Report(TemplateDiagnostics.UnknownList, node.Span, list,
                    Suggestion.For(list, head.Where(field => field.Fields.Count > 0).Select(field => field.Name)));
            }
        }
    }
}
