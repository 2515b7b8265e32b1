using System.Buffers;

namespace TemplateGen.Reading.Values;

/// <summary>What stands behind the digits of a figure: its unit, a remark in brackets, a footnote mark, punctuation.</summary>
/// <param name="Unit">The unit; otherwise empty.</param>
/// <param name="Remark">What is no part of the figure; otherwise empty.</param>
/// <param name="Traits">What it makes of the figure.</param>
internal sealed record FigureTail(string Unit, string Remark = "", FigureTraits Traits = FigureTraits.None)
{
    private const string Footnotes = "*※†‡①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹⑴⑵⑶⑷⑸";

    private static readonly SearchValues<char> _footnotes = SearchValues.Create(Footnotes);
    private static readonly SearchValues<char> _numbers = SearchValues.Create("0123456789, ");
    private static readonly SearchValues<char> _stops = SearchValues.Create(Footnotes + "([-。、；;.,");

    /// <summary>Whether it makes the figure doubtful.</summary>
    internal bool IsDoubtful { get; private init; }

    /// <summary>Whether it may be the sign of the figure.</summary>
    internal bool MayBeNegative { get; private init; }

    /// <summary>Understands what stands behind digits, or null where that is no figure.</summary>
    /// <param name="text">The rest, folded.</param>
    /// <param name="names">Units that the form knows beside those of the general table.</param>
    internal static FigureTail? Parse(ReadOnlySpan<char> text, ReadOnlySpan<string?> names)
    {
        text = text.Trim(' ');
        int end = text.IndexOfAny(_stops);
        string unit = (end < 0 ? text : text[..end]).TrimEnd(' ').ToString();
        if (unit.Length > 0 && !IsKnown(unit, names))
        {
            return null;
        }

        ReadOnlySpan<char> rest = end < 0 ? [] : text[end..];
        return rest.IsEmpty ? new FigureTail(unit)
            : rest.Length == 1 ? Mark(unit, rest[0])
            : rest[0] == '(' && rest[^1] == ')' && rest[1..^1].IndexOfAny('(', ')') < 0 ? Bracket(unit, rest, names)
            : rest[0] == '[' && rest[^1] == ']' && rest[1..^1].IndexOfAnyExcept(_numbers) < 0 ? new FigureTail(unit, rest.ToString(), FigureTraits.Remark)
            : rest.IndexOfAnyExcept(_footnotes) < 0 ? new FigureTail(unit, rest.ToString(), FigureTraits.Remark)
            : null;
    }

    private static FigureTail? Mark(string unit, char mark) => mark switch
    {
        '。' or '、' or '；' or ';' or '.' => new FigureTail(unit, mark.ToString(), FigureTraits.Punctuation),
        ',' => new FigureTail(unit) { IsDoubtful = true },
        '-' => new FigureTail(unit) { IsDoubtful = true, MayBeNegative = true },
        '(' or '[' => null,
        _ => new FigureTail(unit, mark.ToString(), FigureTraits.Remark),
    };

    private static FigureTail? Bracket(string unit, ReadOnlySpan<char> bracket, ReadOnlySpan<string?> names)
    {
        string inner = bracket[1..^1].Trim(' ').ToString();
        if (unit.Length == 0 && IsKnown(inner, names))
        {
            return new FigureTail(inner);
        }

        // A lone number in brackets may be a footnote, a part, or what the figure was corrected to.
        return inner.Length == 0 ? null
            : inner.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? new FigureTail(unit) { IsDoubtful = true }
            : new FigureTail(unit, bracket.ToString(), FigureTraits.Remark);
    }

    private static bool IsKnown(string unit, ReadOnlySpan<string?> names)
    {
        if (UnitWords.Find(unit) is not null)
        {
            return true;
        }

        foreach (string? name in names)
        {
            if (name is not null && name.Equals(unit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
