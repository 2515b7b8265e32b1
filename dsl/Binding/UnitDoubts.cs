using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>Units of amounts that look like a misspelt one. A unit may be any name, so what is near to another is only doubted.</summary>
internal sealed class UnitDoubts
{
    // ISO 4217, and what is commonly written besides.
    private static readonly HashSet<string> Currencies = new(
        ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB "
        + "EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU "
        + "MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY "
        + "TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL RMB CNH NTD SDR ECU DEM FRF ITL ESP ATS BEF NLG").Split(' '),
        StringComparer.Ordinal);

    private readonly List<(string Name, SourceSpan Span)> _written = [];
    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);

    /// <summary>Notes a unit that a kind names.</summary>
    internal void Add(NameSyntax unit) => _written.Add((unit.Text, unit.Span));

    /// <summary>Notes the units that <c>unit</c> states.</summary>
    internal void AddStated(UnitSyntax unit)
    {
        foreach (NameSyntax name in unit.Alternatives.Prepend(unit.Unit))
        {
            _stated.Add(name.Text);
        }
    }

    /// <summary>Reports each unit that is none known and near to one that is, or that the file states.</summary>
    internal void Report(BindingContext context)
    {
        string[] used = [.. _written.Select(unit => unit.Name).Distinct().Where(Currencies.Contains)];
        foreach ((string name, SourceSpan span) in _written.Where(unit => !_stated.Contains(unit.Name) && !Currencies.Contains(unit.Name)))
        {
            if (Near(name, [.. _stated, .. used]) is { } meant)
            {
                context.Report(TemplateDiagnostics.DoubtfulUnit, span, name, meant);
            }
        }
    }

    // Thousands or millions of it: kEUR, EURm.
    private static bool IsMultiple(string name, string unit) => name.Length == unit.Length + 1
        && (name.EndsWith(unit, StringComparison.Ordinal) || (name.StartsWith(unit, StringComparison.Ordinal) && "kmtb".IndexOf(char.ToLowerInvariant(name[name.Length - 1])) >= 0));

    private static string? Near(string name, string[] candidates)
    {
        if (name.Length is < 3 or > 16)
        {
            return null;
        }

        string folded = name.ToUpperInvariant();
        return Array.Find(candidates, candidate => !IsMultiple(name, candidate) && EditDistance.Between(folded, candidate.ToUpperInvariant()) <= 1)
            // Of all currencies only with a letter too many or two changed round: one letter makes many another one.
            ?? Currencies.FirstOrDefault(currency => name == folded && !IsMultiple(name, currency) && folded.Length is 3 or 4 && EditDistance.Between(folded, currency) == 1
                && (folded.Length == 4 || folded.OrderBy(letter => letter).SequenceEqual(currency.OrderBy(letter => letter))));
    }
}
