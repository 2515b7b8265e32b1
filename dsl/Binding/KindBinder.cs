using System.Globalization;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns <c>: amount(USD, 2) mark "N/A"</c> into a kind.</summary>
internal sealed class KindBinder(BindingContext context)
{
    private static readonly Dictionary<string, KindType> BuiltIn = Enum.GetValues(typeof(KindType)).Cast<KindType>()
        .ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The kind, or null where the name stands for none (then reported).</summary>
    /// <param name="syntax">The kind as written.</param>
    /// <param name="marks">Marks written behind it.</param>
    /// <param name="options">The block of options behind a choice, or null.</param>
    internal KindModel? Bind(KindSyntax syntax, EquatableArray<MarkSyntax> marks, BlockSyntax? options)
    {
        KindModel? kind;
        if (context.Kinds.TryGetValue(syntax.Name.Text, out KindModel? own))
        {
            kind = syntax.Arguments.Count == 0 ? own : BindArguments(syntax, own);
        }
        else if (BuiltIn.TryGetValue(syntax.Name.Text, out KindType type))
        {
            kind = BindArguments(syntax, KindModel.Of(type));
        }
        else
        {
            context.Report(TemplateDiagnostics.UnknownKind, syntax.Name.Span, syntax.Name.Text, ForeignKinds.Find(syntax.Name.Text)
                ?? context.Suggest(syntax.Name.Text, BuiltIn.Keys.Concat(context.Kinds.Keys).Concat(context.Groups.Keys)));
            return null;
        }

        bool isChoice = kind.Type is KindType.Choice or KindType.Choices;
        if (isChoice && options is not null)
        {
            kind = kind with { Options = BindOptions(options) };
        }
        else if (options is not null)
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, options.Span, "A block", $"behind the kind '{syntax.Name.Text}'", "only 'choice' and 'choices' have options");
        }

        if (isChoice && kind.Options.Count == 0 && options is null)
        {
            context.Report(TemplateDiagnostics.NoOptions, syntax.Span, syntax.Name.Text);
        }

        return WithMarks(kind, marks);
    }

    /// <summary>Whether a name is a kind, built in or the file's own.</summary>
    internal bool IsKind(string name) => BuiltIn.ContainsKey(name) || context.Kinds.ContainsKey(name);

    /// <summary>A kind that also takes some marks.</summary>
    internal KindModel WithMarks(KindModel kind, EquatableArray<MarkSyntax> marks)
    {
        if (marks.Count == 0)
        {
            return kind;
        }

        MarkModel[] all = [.. kind.Marks.Concat(marks.Take(BindingContext.MaximumMarks + 1).Select(mark => new MarkModel(mark.Text.Value, mark.Value?.Text))).Distinct()];
        if (all.Length <= BindingContext.MaximumMarks)
        {
            return kind with { Marks = all };
        }

        context.Report(TemplateDiagnostics.TooMany, marks[marks.Count - 1].Span, "A cell here", $"{BindingContext.MaximumMarks} marks", "make a choice or a text of it");
        return kind;
    }

    private KindModel BindArguments(KindSyntax syntax, KindModel kind)
    {
        foreach (KindArgumentSyntax argument in syntax.Arguments)
        {
            if (BindArgument(argument, kind) is { } bound)
            {
                kind = bound;
                if (kind.Type == KindType.Amount && argument.Name is { } unit)
                {
                    context.Units.Add(unit);
                }
            }
            else
            {
                context.Report(TemplateDiagnostics.KindArgument, argument.Span, syntax.Name.Text, Describe(argument), Takes(kind.Type));
            }
        }

        if (kind is { Least: { } least, Maximum: { } greatest } && decimal.Parse(least, CultureInfo.InvariantCulture) > decimal.Parse(greatest, CultureInfo.InvariantCulture))
        {
            context.Report(TemplateDiagnostics.RangeBackwards, syntax.Span, syntax.Name.Text, least, greatest);
        }

        return kind;
    }

    private static KindModel? BindArgument(KindArgumentSyntax argument, KindModel kind)
    {
        if (argument.IsRange)
        {
            return kind.IsNumeric && kind.Type != KindType.Flag
                ? kind with { Minimum = argument.From?.Text ?? kind.Minimum, Maximum = argument.To?.Text ?? kind.Maximum }
                : kind.Type == KindType.Text && argument is { From: null, To: { } longest } && Whole(longest) is { } length ? kind with { Length = length } : null;
        }

        if (argument.From is { } number)
        {
            return Whole(number) is not { } whole ? null : kind.Type switch
            {
                KindType.Decimal or KindType.Percent or KindType.Amount or KindType.Duration when whole <= 12 => kind with { Places = whole },
                KindType.Text or KindType.Digits => kind with { Length = whole },
                _ => null,
            };
        }

        return argument.Name is { } unit && kind.Type is KindType.Amount or KindType.Duration
            ? kind with { Unit = argument.Name?.Text }
            : argument.Text is { } quoted && kind.Type == KindType.Amount ? kind with { Unit = quoted.Value } : null;
    }

    private static int? Whole(NumberSyntax number) =>
        int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    private static string Describe(KindArgumentSyntax argument) =>
        argument.IsRange ? "this range" : argument.From is not null ? $"the number '{argument.From.Text}'"
        : argument.Name is not null ? $"the name '{argument.Name.Text}'" : "a text";

    private static string Takes(KindType type) => type switch
    {
        KindType.Count or KindType.Integer => "a range such as 'count(0..100)'",
        KindType.Decimal => "the decimal places (at most 12), a range, or both, as in 'decimal(2, 0..100)'",
        KindType.Percent => "the decimal places (at most 12), a range, or both, as in 'percent(2, 0..100)'",
        KindType.Amount => "the unit, the decimal places (at most 12) and a range, as in 'amount(USD, 2)'",
        KindType.Duration => "the unit and the decimal places, as in 'duration(days, 1)'",
        KindType.Text => "the greatest length alone, as in 'text(200)'",
        KindType.Digits => "the number of digits alone, as in 'digits(18)'",
        _ => "it without arguments",
    };

    private ChoiceOptionModel[] BindOptions(BlockSyntax block)
    {
        List<ChoiceOptionModel> options = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SyntaxNode member in block.Members)
        {
            if (member is not NodeSyntax { Tail: { Kind: null, Block: null, Relations.Count: 0 } } option)
            {
                context.Report(TemplateDiagnostics.MeaninglessHere, member.Span, "This", "among the options of a choice", "write a name and a label for each option");
            }
            else if (!names.Add(option.Name.Text))
            {
                context.Report(TemplateDiagnostics.DuplicateName, option.Name.Span, option.Name.Text, "option");
            }
            else if (context.HasRoomFor(option.Name))
            {
                options.Add(new ChoiceOptionModel(option.Name.Text, option.Tail.Label.Texts.Select(text => text.Value).ToArray()));
            }
        }

        return [.. options];
    }
}
