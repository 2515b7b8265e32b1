using System.Buffers;
using System.Text.RegularExpressions;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>What a text of a document says about units: a heading such as 采购总金额（万元）, a line such as 单位：件、万元, a cell such as 元.</summary>
/// <param name="Units">The units, one for each sort of figures where there are several.</param>
/// <param name="IsAlone">Whether the text says nothing else, so that it is about a whole table or row and not about what it heads.</param>
internal sealed partial record UnitStatement(IReadOnlyList<UnitWord> Units, bool IsAlone)
{
    private const int Longest = 200;
    private const int MostUnits = 6;

    private static readonly SearchValues<char> _signs = SearchValues.Create("(（[【〔单單単단以元角%£€$¥");
    private static readonly SearchValues<char> _money = SearchValues.Create("£€$¥");
    private static readonly SearchValues<char> _letters = SearchValues.Create("iIuU");

    /// <summary>What a text says, or null where it says nothing about units.</summary>
    /// <param name="text">The text as found.</param>
    /// <param name="vocabulary">The units that are known.</param>
    internal static UnitStatement? Of(string text, UnitVocabulary vocabulary)
    {
        if (text.Length > Longest || !MaySay(text))
        {
            return null;
        }

        string folded = FigureFolding.Fold(text).ToUpperInvariant();
        if (Explicit().Match(folded) is { Success: true } match && List(UpToEnd(match.Groups[1].ValueSpan), vocabulary) is { } units)
        {
            return new UnitStatement(units, folded.AsSpan(0, match.Index).Trim("( :,。、注") is "");
        }

        if (AsUnit().Match(folded) is { Success: true } asUnit && vocabulary.Find(asUnit.Groups[1].ValueSpan) is { } named)
        {
            return new UnitStatement([named], IsAlone: true);
        }

        return Whole(folded, vocabulary) ?? Bracketed(folded, vocabulary) ?? Behind(folded, vocabulary);
    }

    /// <summary>The units that a cell beside a figure says, or null where anything else stands in it.</summary>
    internal static IReadOnlyList<UnitWord>? InCell(string text, UnitVocabulary vocabulary) =>
        text.Length > Longest ? null
        : List(FigureFolding.Fold(text).ToUpperInvariant().Trim('(', ')', ' '), vocabulary) ?? (Of(text, vocabulary) is { IsAlone: true } statement ? statement.Units : null);

    // Most texts are told by a look at them.
    private static bool MaySay(string text) => text.AsSpan().IndexOfAny(_signs) >= 0
        || (text.AsSpan().IndexOfAny(_letters) >= 0
            && (text.Contains("unit", StringComparison.OrdinalIgnoreCase)
                || text.Contains("currency", StringComparison.OrdinalIgnoreCase) || text.Contains("in ", StringComparison.OrdinalIgnoreCase)))
        || ScaleWords.MayBeIn(text);

    /// <summary>A text that says nothing else, such as in thousands of dollars; a lone word of the general table is too little for that.</summary>
    private static UnitStatement? Whole(string folded, UnitVocabulary vocabulary)
    {
        string text = folded.Trim('(', ')', ' ', '.');
        UnitWord? unit = InUnits(text, vocabulary) ?? (folded.AsSpan().Count('(') == folded.AsSpan().Count(')') ? InPhrase(text, vocabulary) : null) ?? (folded.StartsWith('(') || IsSign(text) ? vocabulary.Find(text) : null);
        return unit is null ? null : new UnitStatement([unit], IsAlone: true);
    }

    /// <summary>Whether a text is a sign of money, alone or with more behind it that is no figure, such as £ million or €'000.</summary>
    private static bool IsSign(string text) => UnitWords.Leading(text) is { Length: > 0 } sign
        && (text.AsSpan(sign.Length).Trim() is { Length: > 0 } scale
            ? char.IsAsciiLetter(scale[0]) || scale.TrimStart('\'') is "000" or "000S"
            : UnitWords.Find(sign) is { IsSign: true });

    /// <summary>The unit of a text that begins as what states one does, or is nothing but money in other than single ones, such as em milhares de reais, tys. zł.</summary>
    private static UnitWord? InPhrase(string text, UnitVocabulary vocabulary)
    {
        int gap = text.IndexOf(' ');
        if (gap > 0 && ScaleWords.IsOpening(text[..gap]))
        {
            return text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? vocabulary.OfStatement(text) : vocabulary.Find(text);
        }

        return text.AsSpan().IndexOfAnyExceptInRange('\u2E80', '\uFFFF') >= 0 && vocabulary.Find(text) is { IsMoney: true, Factor: > 1 } money ? money : null;
    }

    private static UnitWord? InUnits(string text, UnitVocabulary vocabulary) =>
        InUnits().Match(text) is { Success: true } match ? vocabulary.Find(match.Groups[1].ValueSpan) : null;

    private static UnitStatement? Bracketed(string folded, UnitVocabulary vocabulary)
    {
        for (int open = folded.LastIndexOfAny(['(', '[']); open > 0; open = folded.LastIndexOfAny(['(', '['], open - 1))
        {
            int close = folded.AsSpan(open).IndexOfAny(')', ']');
            if (close > 1 && List(folded.AsSpan(open + 1, close - 1).ToString(), vocabulary) is { } units)
            {
                return new UnitStatement(units, IsAlone: false);
            }
        }

        return null;
    }

    /// <summary>Behind a stroke, a colon, a comma or a gap, and with a scale behind any other word: money only, for 项/次 may be anything.</summary>
    private static UnitStatement? Behind(string folded, UnitVocabulary vocabulary)
    {
        string text = folded.TrimEnd(')', '.', '。', ' ');
        int mark = text.LastIndexOfAny(['/', ':', ',', ' ']);
        UnitWord? unit = mark > 0 ? vocabulary.Find(text.AsSpan(mark + 1)) : null;
        if (unit is null && text.Length > 3 && text[^1] == '元' && vocabulary.Find(text.AsSpan(text.Length - 2)) is { Factor: > 1 } scaled
            && !char.IsDigit(text[^3]) && ChineseNumeral.Length(text.AsSpan(text.Length - 3, 1)) == 0)
        {
            unit = scaled;
        }

        // A sign stands right behind any word.
        unit = unit is { IsMoney: true, IsSign: false } && !char.IsAscii(unit.Name[0]) ? unit
            : text.Length > 1 && _money.Contains(text[^1]) ? UnitWords.Find(UnitWords.Trailing(text))
            : null;
        return unit is null ? null : new UnitStatement([unit], IsAlone: false);
    }

    private static string UpToEnd(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(")。;");
        ReadOnlySpan<char> list = end < 0 ? text : text[..end];
        int other = list.IndexOf("币种");
        return (other < 0 ? list : list[..other]).Trim(" :,、(").ToString();
    }

    private static IReadOnlyList<UnitWord>? List(string text, UnitVocabulary vocabulary)
    {
        if ((vocabulary.Find(text) ?? InUnits(text, vocabulary)) is { } one)
        {
            return [one];
        }

        string[] parts = text.Split(['、', ',', '/', '和', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > MostUnits)
        {
            return null;
        }

        UnitWord?[] units = Array.ConvertAll(parts, part => vocabulary.Find(part));
        return Array.TrueForAll(units, static unit => unit is not null) ? [.. units.OfType<UnitWord>()] : null;
    }

    [GeneratedRegex(@"(?:(?:金额|金額|计量|計量|货币|貨幣|数量|數量|数据|數據)\s*)?(?:[单單]\s*位|単\s*位|단위|UNITS?|UNIDADES?|UNITÉS?|EINHEIT|JEDNOSTKA|ЕД\. ?ИЗМ\.|CURRENCY)\s*(?::|为|是|\s)?\s*\(?\s*(\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Explicit();

    [GeneratedRegex(@"以\s*(\S{1,8}?)\s*(?:为单位|计)", RegexOptions.CultureInvariant)]
    private static partial Regex AsUnit();

    [GeneratedRegex(@"^(?:(?:ALL|THE|DOLLAR)\s+)*(?:(?:AMOUNTS?|FIGURES|VALUES|COSTS|DOLLARS|SUMS)\s+)?(?:ARE\s+)?(?:STATED\s+|SHOWN\s+|EXPRESSED\s+|REPORTED\s+|GIVEN\s+)?(IN\s+.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex InUnits();
}
