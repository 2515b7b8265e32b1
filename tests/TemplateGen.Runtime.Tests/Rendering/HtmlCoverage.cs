using System.Globalization;
using System.Text.RegularExpressions;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>Lays the cells of a rendered table out by their spans, as a browser does.</summary>
internal static partial class HtmlCoverage
{
    /// <summary>How many grid columns each row fills.</summary>
    internal static IReadOnlyList<int> Of(string table)
    {
        List<int> filled = [];
        Dictionary<int, int> spanning = [];
        string[] rows = table.Split("<tr>")[1..];
        foreach (string row in rows)
        {
            int column = 0;
            Dictionary<int, int> next = spanning.Where(entry => entry.Value > 1).ToDictionary(entry => entry.Key, entry => entry.Value - 1);
            foreach (Match cell in Cell().Matches(row))
            {
                while (spanning.ContainsKey(column))
                {
                    column++;
                }

                int width = Span(cell.Groups["attributes"].Value, "colspan");
                int height = Span(cell.Groups["attributes"].Value, "rowspan");
                for (int end = column + width; column < end; column++)
                {
                    spanning.ContainsKey(column).ShouldBeFalse("two cells overlap");
                    if (height > 1)
                    {
                        next[column] = height - 1;
                    }
                }
            }

            while (spanning.ContainsKey(column))
            {
                column++;
            }

            filled.Add(column);
            spanning = next;
        }

        spanning.ShouldBeEmpty("a cell reaches below the table");
        return filled;
    }

    private static int Span(string attributes, string name) =>
        Regex.Match(attributes, name + "=\"(\\d+)\"") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex("<t[hd](?<attributes>[^>]*)>")]
    private static partial Regex Cell();
}
