using System.Text.RegularExpressions;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Ways in which the text of a report is damaged: each yields every text with one damage of its kind.</summary>
internal static partial class Damage
{
    internal static IEnumerable<string> DeletedLines(string text) => Each(Lines(text), static (lines, i) => lines.RemoveAt(i));

    internal static IEnumerable<string> RepeatedLines(string text) => Each(Lines(text), static (lines, i) => lines.Insert(i, lines[i]));

    /// <summary>Rows with one cell lost, together with the tab before or behind it.</summary>
    internal static IEnumerable<string> DeletedCells(string text) => EachCell(text, static (cells, i) => cells.RemoveAt(i));

    /// <summary>Rows with one cell emptied.</summary>
    internal static IEnumerable<string> EmptiedCells(string text) => EachCell(text, static (cells, i) => cells[i] = "");

    /// <summary>Any two blocks exchanged: tables, and the headings of sections on their own.</summary>
    internal static IEnumerable<string> SwappedTables(string text)
    {
        List<string> lines = Lines(text);
        List<int> starts = [.. Enumerable.Range(0, lines.Count).Where(i => Start().IsMatch(lines[i].Trim())).Append(lines.Count)];
        List<List<string>> blocks = [.. starts.Zip(starts.Skip(1), (start, end) => lines[start..end])];
        for (int i = 0; i < blocks.Count; i++)
        {
            for (int j = i + 1; j < blocks.Count; j++)
            {
                List<List<string>> swapped = [.. blocks];
                (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                yield return string.Join('\n', lines[..starts[0]].Concat(swapped.SelectMany(static block => block)));
            }
        }
    }

    /// <summary>
    /// Rows moved: a line with tabs, the lines between two blank ones, or in text without tabs what stands between one label behind figures and
    /// the next.
    /// </summary>
    internal static IEnumerable<string> MovedRows(string text, int step)
    {
        List<string> lines = Lines(text);
        List<List<string>> rows = [[]];
        bool hasTabs = text.Contains('\t', StringComparison.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            bool isBlank = lines[i].Length == 0;
            bool ends = IsRow(lines[i]) || (hasTabs ? i > 0 && lines[i - 1].Length == 0 : !isBlank && !IsFigure(lines[i]) && rows[^1].Exists(IsFigure));
            if (ends)
            {
                rows.Add([]);
            }

            rows[^1].Add(lines[i]);
        }

        for (int from = 0; from < rows.Count; from++)
        {
            for (int to = from % step; to < rows.Count; to += step)
            {
                if (to != from && to != from + 1)
                {
                    yield return string.Join('\n', rows.Index().Where(row => row.Index != from)
                        .SelectMany(row => row.Index == to ? [.. rows[from], .. row.Item] : row.Item));
                }
            }
        }
    }

    /// <summary>Single lines moved, whatever they hold.</summary>
    internal static IEnumerable<string> MovedLines(string text, int step)
    {
        List<string> lines = Lines(text);
        for (int from = 0; from < lines.Count; from++)
        {
            for (int to = from % step; to < lines.Count - 1; to += step)
            {
                List<string> moved = [.. lines];
                moved.RemoveAt(from);
                moved.Insert(to, lines[from]);
                yield return string.Join('\n', moved);
            }
        }
    }

    private static bool IsRow(string line) => line.IndexOf('\t', StringComparison.Ordinal) > 0 || line.Count(static c => c == '\t') > 1;

    private static bool IsFigure(string line) => line.Length > 0 && line.All(char.IsAsciiDigit);

    private static List<string> Lines(string text) => [.. text.Split('\n')];

    private static IEnumerable<string> Each(List<string> lines, Action<List<string>, int> damage)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            List<string> damaged = [.. lines];
            damage(damaged, i);
            yield return string.Join('\n', damaged);
        }
    }

    private static IEnumerable<string> EachCell(string text, Action<List<string>, int> damage)
    {
        List<string> lines = Lines(text);
        for (int i = 0; i < lines.Count; i++)
        {
            List<string> cells = [.. lines[i].Split('\t')];
            for (int j = 0; cells.Count > 1 && j < cells.Count; j++)
            {
                List<string> damaged = [.. cells];
                damage(damaged, j);
                yield return string.Join('\n', lines.Select((line, index) => index == i ? string.Join('\t', damaged) : line));
            }
        }
    }

    [GeneratedRegex(@"^(第二十.?条第.*项|[(（]本列数据.*|行政复议|[二三四五六5]、.*(情况|事项|措施))")]
    private static partial Regex Start();
}
