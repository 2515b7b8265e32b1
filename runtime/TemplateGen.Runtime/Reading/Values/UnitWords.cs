namespace TemplateGen.Reading.Values;

/// <summary>The words for units that documents write, in the languages of the field: a table, to which a form adds the units of its own kinds.</summary>
internal static class UnitWords
{
    // The sign is the same for all of them: which dollar is meant, the form says.
    private static readonly string[] _dollars = ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"];
    private static readonly string[] _crowns = ["SEK", "NOK", "DKK"];
    private static readonly string[] _yuan = ["CNY", "TWD", "HKD", "MOP"];

    // What stands before the amounts of a currency that are counted in yuan, in either characters.
    private static readonly (string Name, string Currency)[] _yuanNames =
    [
        ("人民币", "CNY"), ("人民幣", "CNY"), ("新台币", "TWD"), ("新臺幣", "TWD"), ("新台幣", "TWD"), ("台币", "TWD"), ("臺幣", "TWD"), ("台幣", "TWD"),
        ("港币", "HKD"), ("港幣", "HKD"), ("澳门币", "MOP"), ("澳門幣", "MOP"), ("澳门", "MOP"), ("澳門", "MOP"),
    ];

    // Words that multiply what follows them, or what the cell counts where nothing does.
    private static readonly (string Name, decimal Factor)[] _scales =
    [
        ("百", 100m), ("千", 1_000m), ("万", 10_000m), ("十万", 100_000m), ("百万", 1_000_000m), ("千万", 10_000_000m), ("亿", 100_000_000m), ("十亿", 1_000_000_000m),
        ("億", 100_000_000m), ("十億", 1_000_000_000m), ("萬", 10_000m), ("十萬", 100_000m), ("百萬", 1_000_000m), ("千萬", 10_000_000m), ("佰", 100m), ("仟", 1_000m), ("佰万", 1_000_000m), ("佰萬", 1_000_000m), ("仟万", 10_000_000m), ("仟萬", 10_000_000m),
        ("천", 1_000m), ("만", 10_000m), ("백만", 1_000_000m), ("천만", 10_000_000m), ("억", 100_000_000m), ("십억", 1_000_000_000m),
        ("THOUSAND", 1_000m), ("MILLION", 1_000_000m), ("BILLION", 1_000_000_000m),
    ];

    private static readonly UnitWord[] _units =
    [
        new("元", 1m, UnitWord.Yuan), new("元整", 1m, UnitWord.Yuan), new("圆", 1m, UnitWord.Yuan), new("圓", 1m, UnitWord.Yuan), new("角", 0.1m, UnitWord.Yuan), new("分", 0.01m, UnitWord.Yuan),
        new("元人民币", 1m, "CNY"), new("¥", 1m, "CNY") { IsSign = true }, new("CNY", 1m, "CNY"), new("RMB", 1m, "CNY"), new("YUAN", 1m, "CNY"),
        .. _yuanNames.Select(static money => new UnitWord(money.Name, 1m, money.Currency) { IsSign = true }),
        new("€", 1m, "EUR") { IsSign = true }, new("EUR", 1m, "EUR"), new("EURO", 1m, "EUR"), new("欧元", 1m, "EUR"), new("TEUR", 1_000m, "EUR"), new("T€", 1_000m, "EUR"), new("KEUR", 1_000m, "EUR"), new("K€", 1_000m, "EUR"),
        new("£", 1m, "GBP") { IsSign = true }, new("GBP", 1m, "GBP"), new("英镑", 1m, "GBP"),
        new("美元", 1m, "USD"), new("US$", 1m, "USD") { IsSign = true }, new("C$", 1m, "CAD") { IsSign = true }, new("HK$", 1m, "HKD") { IsSign = true }, new("港元", 1m, "HKD"), new("MOP", 1m, "MOP"), new("$", 1m, UnitWord.Dollar) { IsSign = true },
        new("R$", 1m, "BRL") { IsSign = true }, new("BRL", 1m, "BRL"), new("NT$", 1m, "TWD") { IsSign = true }, new("₩", 1m, "KRW") { IsSign = true }, new("₹", 1m, "INR") { IsSign = true }, new("₽", 1m, "RUB") { IsSign = true },
        new("REAIS", 1m, "BRL"), new("円", 1m, "JPY"), new("JPY", 1m, "JPY"), new("YEN", 1m, "JPY"), new("원", 1m, "KRW"), new("KRW", 1m, "KRW"), new("INR", 1m, "INR"), new("RUPEES", 1m, "INR"),
        new("ZŁ", 1m, "PLN"), new("PLN", 1m, "PLN"), new("ZŁOTYCH", 1m, "PLN"), new("РУБ", 1m, "RUB"), new("РУБ.", 1m, "RUB"), new("РУБЛЕЙ", 1m, "RUB"), new("РУБЛЯХ", 1m, "RUB"), new("RUB", 1m, "RUB"),
        new("CHF", 1m, "CHF"), new("TCHF", 1_000m, "CHF"), new("FRANKEN", 1m, "CHF"), new("MEUR", 1_000_000m, "EUR"), new("M€", 1_000_000m, "EUR"),
        new("KR", 1m, UnitWord.Crown), new("KR.", 1m, UnitWord.Crown), new("KRONOR", 1m, UnitWord.Crown), new("KRONER", 1m, UnitWord.Crown),
        new("TKR", 1_000m, UnitWord.Crown), new("MKR", 1_000_000m, UnitWord.Crown), new("MNKR", 1_000_000m, UnitWord.Crown),
        .. _crowns.SelectMany(static code => (UnitWord[])[new(code, 1m, code), new("T" + code, 1_000m, code), new("M" + code, 1_000_000m, code)]),
        .. _dollars.Select(static code => new UnitWord(code, 1m, code)),
        .. ((string[])["件", "项", "条", "次", "个", "人", "篇", "份", "起", "宗", "家", "户", "部", "场", "期", "处", "名", "件次", "人次", "条次", "次数", "种", "类", "册", "例"])
            .Select(static word => new UnitWord(word, 1m, UnitWord.Things)),
        new("%", 1m, UnitWord.Percent), new("个百分点", 1m, UnitWord.Percent), new("PERCENT", 1m, UnitWord.Percent),
        new("天", 1m, UnitWord.Days), new("日", 1m, UnitWord.Days), new("DAYS", 1m, UnitWord.Days), new("DAY", 1m, UnitWord.Days), new("周", 7m, UnitWord.Days), new("WEEKS", 7m, UnitWord.Days),
        new("个工作日", 1m, UnitWord.WorkingDays), new("工作日", 1m, UnitWord.WorkingDays), new("WORKING DAYS", 1m, UnitWord.WorkingDays), new("BUSINESS DAYS", 1m, UnitWord.WorkingDays),
    ];

    // What stands before figures, the longest first.
    private static readonly string[] _leading = [.. _yuanNames.Select(static money => money.Name), "HK$", "US$", "NT$", "R$", "₩", "₹", "₽", "RMB", "CNY", "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "C$", "¥", "$", "€", "£"];

    private static readonly Dictionary<string, UnitWord> _byName = Build();

    /// <summary>The words that multiply what follows them.</summary>
    internal static IReadOnlyList<UnitWord> Scales { get; } = [.. _scales.Select(static scale => new UnitWord(scale.Name, scale.Factor, ""))];

    /// <summary>The unit of a name, or null.</summary>
    internal static UnitWord? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The unit that a text begins with, as money does before its figure; empty where it begins with none.</summary>
    internal static string Leading(ReadOnlySpan<char> text)
    {
        foreach (string name in _leading)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return "";
    }

    /// <summary>Whether a currency is one of those that share a sign or word.</summary>
    internal static bool IsOneOf(string shared, string sort) => shared switch
    {
        UnitWord.Dollar => Array.IndexOf(_dollars, sort) >= 0,
        UnitWord.Crown => Array.IndexOf(_crowns, sort) >= 0,
        UnitWord.Yuan => Array.IndexOf(_yuan, sort) >= 0,
        _ => false,
    };

    /// <summary>The name of a currency counted in yuan with which a text begins, as in 人民币万元; empty where it begins with none.</summary>
    internal static string LeadingYuan(string text) => Array.Find(_yuanNames, money => text.StartsWith(money.Name, StringComparison.Ordinal)).Name ?? "";

    /// <summary>The sign of money with which a text ends, the longest; empty where it ends with none.</summary>
    internal static string Trailing(ReadOnlySpan<char> text)
    {
        foreach (string name in _leading)
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase) && _byName[name].IsSign)
            {
                return name;
            }
        }

        return "";
    }

    /// <summary>The unit of what one unit before a figure and one behind it say together; what contradicts itself is a unit that suits no cell.</summary>
    internal static string Together(string before, string behind)
    {
        if (before.Length == 0 || behind.Length == 0)
        {
            return before.Length == 0 ? behind : Find(before)?.Name ?? before;
        }

        UnitWord? one = Find(before);
        UnitWord? other = Find(behind);
        return one is null || other is null ? before + behind
            : other.Sort.Length == 0 ? behind + one.Name
            : other.Sort == UnitWord.Yuan ? (Array.Find(_yuanNames, money => money.Currency == one.Sort).Name ?? before) + behind
            : one.Sort == other.Sort || IsOneOf(one.Sort, other.Sort) ? other.Name
            : before + behind;
    }

    private static Dictionary<string, UnitWord> Build()
    {
        Dictionary<string, UnitWord> names = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<UnitWord> named = _yuanNames.SelectMany(static money => _units.Where(static unit => unit.Sort == UnitWord.Yuan).Select(unit => new UnitWord(money.Name + unit.Name, unit.Factor, money.Currency)));
        foreach (UnitWord unit in _units.Concat(named))
        {
            names[unit.Name] = unit;
        }

        foreach ((string scale, decimal factor) in _scales)
        {
            names[scale] = new UnitWord(scale, factor, "");
            foreach (UnitWord unit in _units.Where(static unit => unit.Factor == 1 && unit.Sort != UnitWord.Percent))
            {
                string name = scale + unit.Name;
                UnitWord scaled = new(name, factor, unit.Sort);
                names.TryAdd(name, scaled);
                names.TryAdd($"{scale} {unit.Name}", scaled);
                foreach ((string money, string currency) in unit.Sort == UnitWord.Yuan ? _yuanNames : [])
                {
                    names.TryAdd(money + name, new UnitWord(money + name, factor, currency));
                }
            }
        }

        return names;
    }
}
