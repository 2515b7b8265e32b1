using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Parts lines that state figures behind the names of their columns, as in <c>规章：本年制发件数 0，本年废止件数 0</c> or <c>（一）予以公开 | 自然人: 4 | 总计: 4</c>, into
/// what stands before the first name and the figures. A line in which anything else stands is no such line.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed class NamedFigures(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LongestLine = 400;
    private const int LongestFigure = 24;
    private const string BeforeFigures = "：:=＝为是 　\t";
    private const string BeforeNames = "：:的 　\t”\"】])）/|，,";

    // One sort after the other: a mark may stand in labels, too.
    private static readonly string[] _sorts = ["|｜", "；;", "，,", "、"];

    /// <summary>What stands before the first name, and the figures with the columns that may be meant; null where the line is none such.</summary>
    internal (SourceLine Head, List<(IReadOnlyList<LabelMatch> Column, SourceLine Figure)> Figures)? Of(SourceLine line)
    {
        if (line.Text.Length > LongestLine)
        {
            return null;
        }

        string text = line.Text.TrimEnd('。', '；', ';', '.', ' ');
        foreach (string sort in _sorts.Where(sort => text.AsSpan().IndexOfAny(sort) >= 0).DefaultIfEmpty(""))
        {
            if (Of(line, text, sort) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private (SourceLine Head, List<(IReadOnlyList<LabelMatch> Column, SourceLine Figure)> Figures)? Of(SourceLine line, string text, string marksBetween)
    {
        int head = -1;
        List<(IReadOnlyList<LabelMatch>, SourceLine)> figures = [];
        for (int start = 0; start < text.Length;)
        {
            int end = End(text, start, marksBetween);
            if (Named(text, start, end) is var (column, name, figure))
            {
                // Only before the first of them stands the label of their row.
                if (figures.Count == 0)
                {
                    head = name;
                }
                else if (!text.AsSpan(start, name - start).IsWhiteSpace())
                {
                    return null;
                }

                figures.Add((column, new SourceLine(text[figure..end].TrimEnd(), line.Place.After(figure))));
            }
            else if (figures.Count > 0 && !text.AsSpan(start, end - start).IsWhiteSpace())
            {
                return null;
            }

            start = end + 1;
        }

        return figures.Count > 0 ? (line with { Text = text[..head] }, figures) : null;
    }

    /// <summary>Where a piece of a text ends: at the next mark that is not one of thousands.</summary>
    private static int End(string text, int start, string marksBetween)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (marksBetween.Contains(text[i], StringComparison.Ordinal) && !(text[i] == ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>The name of a column and the figure with which a piece ends, and where they begin.</summary>
    private (IReadOnlyList<LabelMatch> Column, int Name, int Figure)? Named(string text, int start, int end)
    {
        for (int figure = Math.Max(start + 1, end - LongestFigure); figure < end; figure++)
        {
            // The longest that is a figure, behind anything but a digit.
            if (text[figure] == ' ' || char.IsAsciiDigit(text[figure - 1]) || (text[figure - 1] is '.' or '-' && figure - 1 > start && char.IsAsciiDigit(text[figure])) || !TokenScanner.IsFigure(text[figure..end].Trim(), marks))
            {
                continue;
            }

            int behind = start + text.AsSpan(start, figure - start).TrimEnd(BeforeFigures).Length;
            for (int name = start; name < behind; name++)
            {
                bool mayBegin = name == start || BeforeNames.Contains(text[name - 1], StringComparison.Ordinal);
                if (mayBegin && text[name] is not (' ' or '　') && Column(text[name..behind]) is { Count: > 0 } column)
                {
                    return (column, name, figure);
                }
            }
        }

        return null;
    }

    private List<LabelMatch> Column(string name) => [.. matcher.Match(name).Where(static match => match is { Cost: 0, Target.Column.Line: >= 0 })];
}
