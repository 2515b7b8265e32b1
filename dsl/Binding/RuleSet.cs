using System.Globalization;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>The rules of a form while it is being understood: each with an id of its own, and no more than a form may have.</summary>
internal sealed class RuleSet(BindingContext context)
{
    private readonly Dictionary<string, SourceSpan> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<RuleModel> _rules = [];
    private readonly List<LinePosition> _positions = [];
    private bool _isExhausted;

    /// <summary>The rules in the order in which they were added.</summary>
    internal IReadOnlyList<RuleModel> Rules => _rules;

    /// <summary>Where each of them stands.</summary>
    internal IReadOnlyList<LinePosition> Positions => _positions;

    /// <summary>Adds a rule, unless it has too many terms or the id of another (then reported).</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="terms">How many terms it has.</param>
    internal void Add(SourceSpan span, RuleModel rule, int terms)
    {
        if (terms > BindingContext.MaximumTerms)
        {
            context.Report(TemplateDiagnostics.TooManyTerms, span, terms.ToString(CultureInfo.InvariantCulture),
                BindingContext.MaximumTerms.ToString(CultureInfo.InvariantCulture));
        }
        else if (_ids.TryGetValue(rule.Id, out SourceSpan first))
        {
            // What is written gives way to what is implied, whatever comes first.
            context.Report(TemplateDiagnostics.DuplicateRule, rule.Origin == RuleOrigin.Written ? span : first, rule.Id, ImpliedBy(rule.Origin));
        }
        else
        {
            _ids.Add(rule.Id, span);
            _rules.Add(rule);
            _positions.Add(new LinePosition(span.Line, span.Column));
        }
    }

    /// <summary>An id that no rule has: with a number behind it where it is taken.</summary>
    internal string Numbered(string id, string further)
    {
        if (!_ids.ContainsKey(id))
        {
            return id;
        }

        int number = _numbers.TryGetValue(id, out int last) ? last : 1;
        string numbered;
        do
        {
            number++;
            numbered = further + number.ToString(CultureInfo.InvariantCulture);
        }
        while (_ids.ContainsKey(numbered));
        _numbers[id] = number;
        return numbered;
    }

    /// <summary>Whether the rules have more terms or places together than a template may have: further ones are not looked at, which the first says.</summary>
    internal bool IsExhausted(SourceSpan span)
    {
        bool hasTerms = context.Terms > BindingContext.MaximumTermsInAll;
        if (!hasTerms && context.Places <= BindingContext.MaximumPlaces)
        {
            return false;
        }

        if (!_isExhausted)
        {
            _isExhausted = true;
            context.Report(TemplateDiagnostics.TooManyInAll, span,
                hasTerms ? $"{BindingContext.MaximumTermsInAll} terms" : $"{BindingContext.MaximumPlaces} places",
                hasTerms ? "use subtotals instead of long sums" : "leave checks out that others imply, or say with 'for' where they hold");
        }

        return true;
    }

    private static string ImpliedBy(RuleOrigin origin) => origin switch
    {
        RuleOrigin.Range => ", which the ranges of its cells imply",
        RuleOrigin.Period => ", which the period of the form implies",
        RuleOrigin.Length or RuleOrigin.LengthOutsideTables => ", which the lengths of its texts imply",
        RuleOrigin.Entries => ", which 'each' implies",
        RuleOrigin.Presence => ", which 'present when' implies",
        _ => "",
    };
}
