using System.Buffers;
using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Figures under the labels of their row and column joined into one name, as flattened data has them: <c>规章.本年制发件数</c>. A table of one row with such headings, two columns of
/// names and figures, or lines such as <c>规章|本年制发件数：3</c> become a table with each label in a cell of its own and one figure a row.
/// </summary>
internal static class JoinedNames
{
    // The smallest form has some dozens of cells.
    private const int Fewest = 20;
    private const int MostLabels = 12;
    private const int LongestName = 300;

    // Of names so joined, as many share their first label at least.
    private const int NamesOfOneLabel = 2;

    // One name of so many may be joined otherwise, or be none.
    private const int JoinedOfAll = 5;

    // They stand within labels, too: 本年增/减.
    private static readonly string[] _withinLabels = ["/", "／", ":", "-", "－", "—"];

    private static readonly string[] _separators = ["|", "｜", "\\", "_", ">", "＞", "→", "·", " - ", .. _withinLabels, "."];
    private static readonly SearchValues<char> _colons = SearchValues.Create("：:=＝");

    /// <summary>The document with such figures behind their labels; null where it has none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">Whether to look for them in tables or in lines.</param>
    internal static SourceDocument? Apart(SourceDocument document, RowForm form)
    {
        IReadOnlyList<SourceRow> rows = document.Rows;
        List<SourceRow> apart = [];
        bool isFound = false;
        for (int start = 0, end; start < rows.Count; start = end)
        {
            end = EndOf(rows, start);
            List<(SourceCell Name, SourceCell Value)> named = rows[start].Form == form ? Named(rows, start, end) : [];
            if (named.Count >= Fewest && SeparatorOf(named) is { } separator)
            {
                isFound = true;
                Add(apart, named, separator);
            }
            else
            {
                apart.AddRange(rows.Take(start..end));
            }
        }

        return isFound ? document with { Rows = apart } : null;
    }

    /// <summary>Behind the last of the rows of a table, or of the lines of one cell each, that begin with a row.</summary>
    private static int EndOf(IReadOnlyList<SourceRow> rows, int start)
    {
        int end = RuledParts.EndOf(rows, start);
        while (rows[start].Form == RowForm.Running && end < rows.Count && rows[end].Form == RowForm.Running)
        {
            end++;
        }

        return end;
    }

    /// <summary>Names with what stands under or behind them, where rows are nothing else.</summary>
    private static List<(SourceCell Name, SourceCell Value)> Named(IReadOnlyList<SourceRow> rows, int start, int end)
    {
        if (rows[start].Form == RowForm.Running)
        {
            return [.. rows.Take(start..end).SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines).Select(Parted)];
        }

        return end - start == 2 && rows[start].Cells.Count >= Fewest && rows[start].Cells.Count == rows[start + 1].Cells.Count ? [.. rows[start].Cells.Zip(rows[start + 1].Cells)]
            : end - start >= Fewest && rows.Take(start..end).All(static row => row.Cells.Count == 2) ? [.. rows.Take(start..end).Select(static row => (row.Cells[0], row.Cells[1]))]
            : [];
    }

    /// <summary>A line before and behind its last colon.</summary>
    private static (SourceCell Name, SourceCell Value) Parted(SourceLine line)
    {
        int colon = line.Text.AsSpan().LastIndexOfAny(_colons);
        string value = colon < 0 ? "" : line.Text[(colon + 1)..];
        SourcePlace place = line.Place.After(line.Text.Length - value.TrimStart().Length);
        SourceLine name = value.Length == 0 ? line : line with { Text = line.Text[..colon].TrimEnd() };
        return (SourceCell.Of(name, line.Place), SourceCell.Of(value.Trim() is { Length: > 0 } trimmed ? new SourceLine(trimmed, place) : null, place));
    }

    /// <summary>What stands between the labels of names; null where they are not joined.</summary>
    private static string? SeparatorOf(List<(SourceCell Name, SourceCell Value)> named)
    {
        List<string> names = [.. named.Where(static pair => Name(pair.Name).Length > 0 && RuledParts.IsFigure(pair.Value)).Select(static pair => Name(pair.Name))];
        string? best = null;
        int most = Math.Max(Fewest, names.Count - (names.Count / JoinedOfAll)) - 1;
        foreach (string separator in _separators)
        {
            List<string> firsts = [.. names.Select(name => Labels(name, separator)).Where(static labels => labels.Count is > 1 and <= MostLabels).Select(static labels => labels[0].Text)];
            if (firsts.Count > most && firsts.Distinct(StringComparer.Ordinal).Count() * NamesOfOneLabel <= firsts.Count)
            {
                (best, most) = (separator, firsts.Count);
            }
        }

        return best;
    }

    private static void Add(List<SourceRow> apart, List<(SourceCell Name, SourceCell Value)> named, string separator)
    {
        List<(int Start, string Text)>[] all = [.. named.Select(pair => Labels(Name(pair.Name), separator))];
        if (_withinLabels.Contains(separator))
        {
            Join(all, named);
        }

        int width = all.Max(static labels => Math.Min(labels.Count, MostLabels));
        bool startsPart = true;
        foreach (((SourceCell name, SourceCell value), List<(int Start, string Text)> labels) in named.Zip(all))
        {
            if (labels.Count is < 2 or > MostLabels || (!value.IsBlank && !RuledParts.IsFigure(value)))
            {
                if (!name.IsBlank)
                {
                    apart.Add(value.IsBlank ? new SourceRow(RowForm.Running, true, [name]) : ConstantColumns.Said(name, value));
                    startsPart = true;
                }

                continue;
            }

            IEnumerable<SourceCell> cells = labels.Select(label => SourceCell.Of(new SourceLine(label.Text, name.Lines[0].Place.After(label.Start)), name.Place));
            apart.Add(new SourceRow(RowForm.Ruled, startsPart, [.. cells, .. Enumerable.Repeat(SourceCell.Of(null, value.Place), width - labels.Count), value]));
            startsPart = false;
        }
    }

    /// <summary>Joins what the separator parted within a label: two that end several names, the first of them in no other.</summary>
    private static void Join(List<(int Start, string Text)>[] all, List<(SourceCell Name, SourceCell Value)> named)
    {
        Dictionary<string, int> counts = all.Where(static labels => labels.Count <= MostLabels).SelectMany(static labels => labels.Select(static label => label.Text)).CountBy(static text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (IGrouping<(string First, string Last), int> ends in Enumerable.Range(0, all.Length).Where(name => all[name].Count is > 2 and <= MostLabels).GroupBy(name => (all[name][^2].Text, all[name][^1].Text)).ToList())
        {
            if (ends.Count() < NamesOfOneLabel || ends.Count() != counts[ends.Key.First])
            {
                continue;
            }

            foreach (int name in ends)
            {
                (int start, _) = all[name][^2];
                all[name].RemoveRange(all[name].Count - 2, 2);
                all[name].Add((start, Name(named[name].Name)[start..].TrimEnd()));
            }
        }
    }

    private static string Name(in SourceCell cell) => cell.Lines is [{ Text.Length: <= LongestName } only] ? only.Text : "";

    /// <summary>The labels of a name with a separator between them; a point behind a digit is that of a number.</summary>
    private static List<(int Start, string Text)> Labels(string name, string separator)
    {
        List<(int Start, string Text)> labels = [];
        int start = 0;
        for (int end = 0; end <= name.Length; end++)
        {
            bool isSeparator = end < name.Length && string.CompareOrdinal(name, end, separator, 0, separator.Length) == 0 && !(separator == "." && end > 0 && char.IsAsciiDigit(name[end - 1]));
            if (end < name.Length && !isSeparator)
            {
                continue;
            }

            string text = name[start..end];
            if (text.Trim() is { Length: > 0 } trimmed)
            {
                labels.Add((start + text.Length - text.TrimStart().Length, trimmed));
            }

            start = end + separator.Length;
            end = isSeparator ? start - 1 : end;
        }

        return labels;
    }
}
