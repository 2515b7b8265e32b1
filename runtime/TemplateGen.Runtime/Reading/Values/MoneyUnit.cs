using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Values;

/// <summary>A unit of money that figures are converted from and to exactly.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Factor">How many 元 it is, or whatever its currency counts in.</param>
/// <param name="Currency">The currency: there is no converting from one to another.</param>
internal sealed record MoneyUnit(string Name, decimal Factor, string Currency = "CNY")
{
    // Longer names first: a text that ends in 万元 also ends in 元.
    private static readonly MoneyUnit[] _all =
    [
        new("百万元", 1_000_000m),
        new("千万元", 10_000_000m),
        new("人民币元", 1m),
        new("亿元", 100_000_000m),
        new("万元", 10_000m),
        new("千元", 1_000m),
        new("元", 1m),
    ];

    // Said behind a figure only: the same letters at the end of a label are no unit.
    private static readonly MoneyUnit[] _spoken = [new("万", 10_000m), new("亿", 100_000_000m)];

    // The sign is the same for all of them: which dollar is meant, the form says.
    private static readonly string[] _dollars = ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"];

    // By their code: forms name such units so, and documents put the sign before the figure.
    private static readonly MoneyUnit[] _coded =
    [
        new("CNY", 1m),
        new("RMB", 1m),
        new("EUR", 1m, "EUR"),
        new("GBP", 1m, "GBP"),
        .. _dollars.Select(static code => new MoneyUnit(code, 1m, code)),
        new("$", 1m, "$"),
    ];

    /// <summary>Whether it is no more than a sign.</summary>
    internal bool IsSign => Currency == "$";

    /// <summary>Whether a figure in this unit is one of another: of the same currency, or with the sign that several dollars share.</summary>
    internal bool Suits(MoneyUnit other) => Currency == other.Currency || (IsSign && Array.IndexOf(_dollars, other.Currency) >= 0);

    /// <summary>The unit of a name, or null.</summary>
    internal static MoneyUnit? Find(string name) =>
        Array.Find(_all, unit => unit.Name == name) ?? Array.Find(_spoken, unit => unit.Name == name) ?? Array.Find(_coded, unit => unit.Name == name);

    /// <summary>The unit that a sign before a figure stands for, or null.</summary>
    internal static MoneyUnit? OfSign(char sign) => sign switch
    {
        '¥' or '￥' => Find("元"),
        '$' or '＄' => Find("$"),
        '€' => Find("EUR"),
        '£' or '￡' => Find("GBP"),
        _ => null,
    };

    /// <summary>The unit that a label states, as in 采购总金额（万元） or 收费金额（单位：万元）, or null.</summary>
    internal static MoneyUnit? StatedIn(string label)
    {
        string folded = LabelFolding.FoldText(label).TrimEnd(')', '.', '。');
        MoneyUnit? unit = Array.Find(_all, unit => folded.EndsWith(unit.Name, StringComparison.Ordinal));
        if (unit is null)
        {
            return null;
        }

        string before = folded[..^unit.Name.Length];
        return before.EndsWith('(') || before.EndsWith(':') || before.EndsWith('/') || before.EndsWith("单位", StringComparison.Ordinal) ? unit : null;
    }
}
