using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

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
        SlotCheck.Report(report, context);
        SectionBinder binder = new(context, kinds, fields);
        SectionModel[] sections = [.. report.Items.OfType<SectionSyntax>().Select(section => binder.Bind(section))];
        AddressResolver resolver = new(context, binder.Tables, header.Head, binder.Texts);
        binder.Checks.Place(binder.Tables, resolver);
        RuleBinder rules = new(context, resolver);
        LineDoubts doubts = new(context);
        context.Units.Report(context);
        HashSet<string> lists = new(header.Head.Where(field => field.Fields.Count > 0).Select(field => field.Name), StringComparer.Ordinal);
        foreach (BoundTable table in binder.Tables)
        {
            rules.Bind(table);
            CheckLists(table, lists, context);
            doubts.Report(table);
        }

        if (LooseChecks.Home(binder.Tables) is { } home)
        {
            SourceSpan period = report.Items.OfType<EverySyntax>().FirstOrDefault()?.Span ?? home.Syntax.Name.Span;
            rules.BindOutsideTables(home, HeadFields(report, header.Head).Concat(binder.Texts.All), period);
        }

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

    private static IEnumerable<OutsideField> HeadFields(ReportSyntax report, EquatableArray<FieldModel> head)
    {
        Dictionary<string, FieldModel> byName = head.ToDictionary(field => field.Name, StringComparer.Ordinal);
        return report.Items.OfType<HeadSyntax>().SelectMany(syntax => syntax.Block.Members).OfType<NodeSyntax>()
            .Where(node => byName.ContainsKey(node.Name.Text))
            .GroupBy(node => node.Name.Text, StringComparer.Ordinal)
            .Select(nodes => new OutsideField("head." + nodes.Key, new ResolvedField(byName[nodes.Key]), nodes.First().Name.Span));
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
            TemplateDiagnostics.MoreMistakes.At(all[BindingContext.MaximumMessages].Span,
                (all.Length - BindingContext.MaximumMessages).ToString(System.Globalization.CultureInfo.InvariantCulture)),
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
        HashSet<string> stated = new(StringComparer.Ordinal);
        foreach (SyntaxNode item in report.Items)
        {
            if (StatedOnce(item) is { } word && !stated.Add(word))
            {
                context.Report(TemplateDiagnostics.StatedTwice, item.Span, word, "report");
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
        foreach (NodeSyntax field in report.Items.OfType<HeadSyntax>().SelectMany(head => head.Block.Members)
            .OfType<NodeSyntax>().Where(field => header.Period != "year" && field.Name.Text == header.Period))
        {
            context.Report(TemplateDiagnostics.DuplicateName, field.Name.Span, field.Name.Text, "field");
        }

        return header;
    }

    /// <summary>The word of an item that a report has once at most, otherwise null.</summary>
    private static string? StatedOnce(SyntaxNode item) => item switch
    {
        TitleSyntax => "title",
        BasisSyntax => "basis",
        YearsSyntax => "years",
        EverySyntax => "every",
        SeverityItemSyntax => "severity",
        HeadSyntax => "head",
        _ => null,
    };

    private static void ReadDefault(SyntaxNode item, BindingContext context)
    {
        switch (item)
        {
            case SeverityItemSyntax severity:
                context.DefaultSeverity = severity.Severity.Value;
                break;
            case UnitSyntax unit:
                context.Unit = Units.Bind(unit, context);
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
    private static void CheckLists(BoundTable table, HashSet<string> lists, BindingContext context)
    {
        foreach (BoundNode node in table.Rows.Lines.Where(node => node.Repetition?.List is not null))
        {
            string list = node.Repetition!.List!;
            if (!lists.Contains(list))
            {
                context.Report(TemplateDiagnostics.UnknownList, node.Span, list, context.Closest(list, lists) is { } meant
                    ? $"did you mean '{meant}'?" : "declare it, as in 'head { components : list { key \"Key\" : text } }'");
            }
        }
    }
}
