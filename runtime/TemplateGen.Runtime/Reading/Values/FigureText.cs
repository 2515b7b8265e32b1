using System.Buffers;
using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Reads a figure out of a text: sign, digits with thousands separators, decimals, unit; or a mark for "does not apply".</summary>
internal static class FigureText
{
    private const int MaximumLength = 64;
    private const int MaximumLengthWithResidue = 512;
    private const int MostDigits = 15;
    private const FigureTraits InCellsOnly = FigureTraits.SpacedGroups | FigureTraits.Accounting | FigureTraits.Punctuation;

    private static readonly SearchValues<char> _beginnings = SearchValues.Create("增减负人不无" + ChineseNumeral.Letters);

    // Most figures are small ones.
    private static readonly Figure[] _small = [.. Enumerable.Range(0, 100).Select(static number => new Figure(number))];

    // Longer ones first.
    private static readonly (string Word, int Sign, bool IsWord)[] _signs =
        [("减少", -1, true), ("增加", 1, true), ("减", -1, true), ("增", 1, true), ("负", -1, true), ("-", -1, false), ("△", -1, false), ("▲", -1, false), ("+", 1, false)];

    /// <summary>What the text of a cell says as a figure, or null where it says something else.</summary>
    /// <param name="text">The text as found.</param>
    /// <param name="names">Units that the form knows beside those of the general table.</param>
    internal static Figure? Parse(string text, params ReadOnlySpan<string?> names)
    {
        if (IsNumber(text))
        {
            long digits = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return digits < _small.Length ? _small[digits] : new Figure(digits);
        }

        // Most other texts are prose.
        if (text.Length > MaximumLength && (text.Length > MaximumLengthWithResidue || !Residue.IsIn(text)))
        {
            return null;
        }

        string clean = Residue.RemoveApostrophe(Residue.Remove(text));
        string folded = FigureFolding.Fold(clean);
        if (IsNotApplicable(folded))
        {
            return Figure.NotApplicable;
        }

        Figure? figure = Whole(folded, names) ?? LookAlikes.Find(folded);
        // Lines of one cell are no groups of one number: they may be figures of several rows.
        bool isStacked = figure is not null && (figure.Traits & FigureTraits.SpacedGroups) != 0 && clean.AsSpan().Trim().Contains('\n');
        if (figure?.Number is { } number && (isStacked || FigureFolding.HidesGap(clean)))
        {
            return Figure.Doubtful(number) with { Unit = figure.Unit };
        }

        return figure is not null && clean.Length < text.Length ? figure with { Traits = figure.Traits | FigureTraits.Residue } : figure;
    }

    /// <summary>Whether a text says that a cell does not apply, perhaps with a footnote mark behind it.</summary>
    internal static bool IsNotApplicable(string text)
    {
        int note = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        bool isNote = note > 0 && text.AsSpan(note + 1, text.Length - note - 2).IndexOfAnyExceptInRange('0', '9') < 0;
        return NotApplicableMarks.Contains(isNote ? text.AsSpan(0, note) : text);
    }

    /// <summary>
    /// Whether a text is a figure, or stands in the place of one, wherever it is met. Others are only in a cell: 1、 and 三 may be the numbers of
    /// labels, and 1 500 two figures.
    /// </summary>
    internal static bool IsFigure(ReadOnlySpan<char> text) => IsNumber(text) || (MayBegin(text.TrimStart()) && Parse(text.ToString()) is { } figure
        && ((figure.Traits & InCellsOnly) == 0 || figure is { Number: 0, Traits: FigureTraits.Punctuation })
        && ((figure.Traits & FigureTraits.Numerals) == 0 || figure.Unit.Length > 0)
        && (!figure.IsDoubtful || text.IndexOfAnyInRange('0', '9') >= 0 || text.Contains('〇')));

    /// <summary>Whether a text is nothing but the digits of a number, as most figures are.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostDigits && text.IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 1 || text[0] != '0');

    /// <summary>Whether a figure, or a mark in place of one, may begin like this: of Chinese words, hardly any does.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length > 0 && text.Length <= MaximumLengthWithResidue && (text[0] is < '\u4E00' or > '\u9FFF' || _beginnings.Contains(text[0]));

    private static Figure? Whole(string folded, ReadOnlySpan<string?> names)
    {
        if (folded.Length == 0)
        {
            return null;
        }

        // Accounts write the unit of a percentage within the brackets or behind them.
        string bracketed = folded[0] == '(' && folded.EndsWith(")%", StringComparison.Ordinal) ? $"{folded[..^2]}%)" : folded;
        if (bracketed[0] != '(' || bracketed[^1] != ')')
        {
            return Plain(folded, names);
        }

        return Plain(bracketed[1..^1].Trim(), names) is { Number: >= 0, Traits: FigureTraits.None } inner
            ? inner with { Number = -inner.Number, Traits = FigureTraits.Accounting }
            : null;
    }

    private static Figure? Plain(string folded, ReadOnlySpan<string?> names)
    {
        ReadOnlySpan<char> rest = folded;
        (int sign, FigureTraits traits) = Sign(ref rest);
        string leading = UnitWords.Leading(rest);
        rest = rest[leading.Length..].TrimStart(' ');
        string signed = leading == "人民币" ? UnitWords.Leading(rest) : "";
        rest = rest[signed.Length..].TrimStart(' ');
        if (signed.Length > 0)
        {
            leading = UnitWords.Together(leading, signed);
        }

        if (sign == 0)
        {
            (sign, traits) = Sign(ref rest);
        }

        int length = DigitText.End(rest);
        decimal? number = length > 0 ? DigitText.Parse(rest[..length]) : null;
        bool isDoubtful = length > 0 && DigitText.HasLeadingZero(rest[..length]);
        if (length > 0)
        {
            traits |= rest[..length].Contains(' ') ? FigureTraits.SpacedGroups : 0;
        }
        else
        {
            length = ChineseNumeral.Length(rest);
            number = ChineseNumeral.Parse(rest[..length]);
            traits |= FigureTraits.Numerals;
        }

        if (number is not { } found || FigureTail.Parse(rest[length..], names) is not { } tail)
        {
            return null;
        }

        if (tail.MayBeNegative && sign != 0)
        {
            // The number of a page, as in - 3 -.
            return null;
        }

        found *= sign < 0 ? -1 : 1;
        if (isDoubtful || tail.IsDoubtful)
        {
            return Figure.Doubtful(tail.MayBeNegative ? [-found, found] : [found]) with { Unit = tail.Unit };
        }

        return new Figure(found, tail.Unit.Length == 0 ? "" : UnitWords.Together(leading, tail.Unit), traits | tail.Traits, tail.Remark)
        {
            Currency = tail.Unit.Length == 0 ? leading : "",
        };
    }

    private static (int Sign, FigureTraits Traits) Sign(ref ReadOnlySpan<char> rest)
    {
        foreach ((string word, int sign, bool isWord) in _signs)
        {
            if (rest.StartsWith(word))
            {
                rest = rest[word.Length..].TrimStart(' ');
                return (sign, isWord ? FigureTraits.WordedSign : FigureTraits.None);
            }
        }

        return (0, FigureTraits.None);
    }
}
