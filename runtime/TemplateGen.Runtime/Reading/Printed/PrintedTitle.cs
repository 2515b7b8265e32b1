using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TemplateGen.Layout;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Sources;
using TemplateGen.Rules;

namespace TemplateGen.Reading.Printed;

/// <summary>Reads the title as renderings print it: the form's own words, with something in each slot.</summary>
internal static class PrintedTitle
{
    private const int LongestTitle = 2_000;
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(100);

    /// <summary>What stands in the slots; null where the line is no such title, or can be parted in several ways.</summary>
    internal static IReadOnlyDictionary<string, string>? Read(string line, Template template)
    {
        if (line.Length > LongestTitle)
        {
            return null;
        }

        Dictionary<string, string>? first = Match(line, template, isLazy: true);
        Dictionary<string, string>? last = Match(line, template, isLazy: false);
        return first is not null && last is not null && first.All(slot => last[slot.Key] == slot.Value) ? first : null;
    }

    /// <summary>Fills in what the title says.</summary>
    internal static void Fill(IReadOnlyDictionary<string, string> slots, SourceLine line, Report report)
    {
        foreach ((string name, string text) in slots)
        {
            string? value = text == SlottedText.Unfilled ? null : text;
            if (name == "year")
            {
                report.Year = value is null ? null : int.Parse(value, CultureInfo.InvariantCulture);
                report.YearSource = value is null ? null : StatedText.In(line, value);
            }
            else if (name == report.Template.Period)
            {
                report.PeriodNumber = value is not null && int.Parse(value, CultureInfo.InvariantCulture) is var number && number <= EarlierPeriod.CountOf(name) ? number : null;
            }
            else
            {
                report.HeadValues.Set(name, value is null ? null : new FieldValue(value) { Source = StatedText.In(line, value) });
            }
        }
    }

    private static Dictionary<string, string>? Match(string line, Template template, bool isLazy)
    {
        StringBuilder pattern = new(@"\A");
        List<string> names = [];
        foreach ((string literal, string? name, bool isOffset) in SlottedText.Parse(template.Title ?? template.Name, template).Pieces)
        {
            pattern.Append(Regex.Escape(literal));
            if (name is null)
            {
                continue;
            }

            string value = name == "year" ? @"\d{4}|____" : name == template.Period ? @"[1-9]|1[0-2]|____" : isLazy ? ".+?" : ".+";
            int known = names.IndexOf(name);
            pattern.Append(isOffset ? @"(?:.+?)" : known >= 0 ? $@"\{known + 1}" : $"({value})");
            if (!isOffset && known < 0)
            {
                names.Add(name);
            }
        }

        try
        {
            Match match = Regex.Match(line, pattern.Append(@"\z").ToString(), RegexOptions.CultureInvariant, _patience);
            return match.Success ? names.Index().ToDictionary(static name => name.Item, name => match.Groups[name.Index + 1].Value.Trim()) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
