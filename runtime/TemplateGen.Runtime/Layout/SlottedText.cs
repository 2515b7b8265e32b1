using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TemplateGen.Reading;
using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>A title or label of the form with its slots: <c>{year}</c>, <c>{year-1}</c>, <c>{agency}</c>. The one place that fills them.</summary>
internal sealed partial class SlottedText
{
    /// <summary>What stands in a slot while the report does not say: a line to write on.</summary>
    internal const string Unfilled = "____";

    private readonly List<Part> _parts = [];

    private SlottedText(string text) => Text = text;

    /// <summary>The text as the form has it, slots included.</summary>
    internal string Text { get; }

    /// <summary>Whether it has no slots.</summary>
    internal bool IsConstant => _parts.Count == 0;

    /// <summary>The names of the slots.</summary>
    internal IEnumerable<string> Names => _parts.Where(part => part.Name is not null).Select(part => part.Name!);

    /// <summary>The text piece by piece: a literal text, a slot behind it if any, and whether the slot stands for an earlier or later number.</summary>
    internal IEnumerable<(string Literal, string? Name, bool IsOffset)> Pieces =>
        IsConstant ? [(Text, null, false)] : _parts.Select(static part => (part.Literal, part.Name, part.Offset != 0));

    /// <summary>Finds the slots of a text. What names neither the year nor a field of the head is text.</summary>
    internal static SlottedText Parse(string text, Template template)
    {
        SlottedText slotted = new(text);
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return slotted;
        }

        int next = 0;
        foreach (Match match in SlotPattern().Matches(text))
        {
            string name = match.Groups["name"].Value;
            if (name != "year" && name != template.Period && !template.Head.Any(field => field.Name == name))
            {
                continue;
            }

            slotted._parts.Add(new Part(text[next..match.Index], null, 0));
            int offset = match.Groups["offset"] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
            slotted._parts.Add(new Part("", name, offset));
            next = match.Index + match.Length;
        }

        if (slotted._parts.Count > 0)
        {
            slotted._parts.Add(new Part(text[next..], null, 0));
        }

        return slotted;
    }

    /// <summary>A text of the form with its slots filled.</summary>
    internal static string Fill(string text, Report report) => Parse(text, report.Template).Fill(report);

    /// <summary>A text of the form as a message says it: what fills its slots is quoted, since a document may say something of any length there, and have any number of messages.</summary>
    internal static string FillQuoted(string text, Report report) => Parse(text, report.Template).Fill(part => QuotedText.Of(Value(report, part)));

    /// <summary>The text with its slots filled from a report.</summary>
    internal string Fill(Report report) => Fill(part => Value(report, part));

    private string Fill(Func<Part, string> value)
    {
        if (IsConstant)
        {
            return Text;
        }

        StringBuilder filled = new();
        foreach (Part part in _parts)
        {
            filled.Append(part.Name is null ? part.Literal : value(part));
        }

        return filled.ToString();
    }

    /// <summary>The text of a label with its slots filled for a year, which are all the slots that it has.</summary>
    internal string Fill(int year) => IsConstant ? Text : string.Concat(_parts.Select(part => part.Name switch
    {
        null => part.Literal,
        "year" => ((long)year + part.Offset).ToString(CultureInfo.InvariantCulture),
        _ => Unfilled,
    }));

    private static string Value(Report report, Part part)
    {
        if (part.Name == "year")
        {
            return report.Year is { } year ? ((long)year + part.Offset).ToString(CultureInfo.InvariantCulture) : Unfilled;
        }

        if (part.Name == report.Template.Period)
        {
            return report.PeriodNumber is { } number ? Wrapped(number + part.Offset, EarlierPeriod.CountOf(part.Name)).ToString(CultureInfo.InvariantCulture) : Unfilled;
        }

        string? text = report.HeadValues[part.Name!];
        if (part.Offset != 0 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long figure))
        {
            return (figure + part.Offset).ToString(CultureInfo.InvariantCulture);
        }

        return string.IsNullOrWhiteSpace(text) ? Unfilled : text;
    }

    // Before the first quarter comes the fourth, of the year before.
    private static int Wrapped(int number, int count) => ((((number - 1) % count) + count) % count) + 1;

    [GeneratedRegex(@"\{(?<name>[\p{L}_][\p{L}\p{Nd}_]*)(?<offset>[+-]\d{1,6})?\}", RegexOptions.CultureInvariant)]
    private static partial Regex SlotPattern();

    private readonly record struct Part(string Literal, string? Name, int Offset);
}
