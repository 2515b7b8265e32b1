using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateGen.Corpus.Expectations;

/// <summary>What is expected of a cell.</summary>
/// <param name="State">What is known of it.</param>
/// <param name="Value">Its figure in the unit of the form.</param>
/// <param name="MayBeOpen">Whether the figure may as well be left unread; where it is read, it must be marked as inferred or be plain to see.</param>
internal readonly partial record struct ExpectedCell(ExpectedState State, decimal Value = 0, bool MayBeOpen = false)
{
    public static ExpectedCell Blank { get; } = new(ExpectedState.Blank);

    public static ExpectedCell Missing { get; } = new(ExpectedState.Missing);

    public static ExpectedCell NotApplicable { get; } = new(ExpectedState.NotApplicable);

    public static ExpectedCell Unreadable { get; } = new(ExpectedState.Unreadable);

    public static ExpectedCell NoValue { get; } = new(ExpectedState.NoValue);

    public bool IsOpen => State is ExpectedState.Blank or ExpectedState.Unreadable or ExpectedState.Missing or ExpectedState.NoValue;

    public static ExpectedCell Of(decimal value) => new(ExpectedState.Value, value);

    /// <summary>What a careful person reads in a text: nothing, or a figure, perhaps with 元 or 万元 behind it, which are exact.</summary>
    public static ExpectedCell OfText(string text)
    {
        if (text.Length == 0)
        {
            return Blank;
        }

        Match match = Amount().Match(text);
        if (!match.Success)
        {
            throw new InvalidDataException($"not a figure: {text}");
        }

        decimal value = decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return Of(match.Groups[2].Value == "万元" ? value * 10_000 : value);
    }

    /// <summary>As the files write it.</summary>
    public override string ToString() => State switch
    {
        ExpectedState.Value => Normal(Value) + (MayBeOpen ? "~" : ""),
        ExpectedState.Blank => "_",
        ExpectedState.NotApplicable => "/",
        ExpectedState.Unreadable => "?",
        ExpectedState.Missing => ".",
        _ => "*",
    };

    private static string Normal(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([+-]?[0-9]+(?:\.[0-9]+)?)(元|万元)?$")]
    private static partial Regex Amount();
}
