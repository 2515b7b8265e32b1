namespace TemplateGen.Reading.Printed;

/// <summary>Fields that are printed side by side on one line, each behind its label.</summary>
/// <param name="labels">The names and labels of the fields, in their order.</param>
/// <param name="colon">What stands behind a label.</param>
internal sealed class LineFields(IReadOnlyList<(string Name, string Label)> labels, char colon)
{
    private static readonly string[] _gaps = ["    ", " \u2003 "];

    /// <summary>What a line says, by name; null where it is no such line, or may be read in several ways.</summary>
    internal List<(string Name, string Value)>? Read(string line)
    {
        int first = 0;
        while (first < labels.Count && !line.StartsWith(labels[first].Label + colon, StringComparison.Ordinal))
        {
            first++;
        }

        if (first == labels.Count)
        {
            return null;
        }

        List<(string Name, string Value)> values = [];
        int start = labels[first].Label.Length + 1;
        string name = labels[first].Name;
        for (int i = first + 1; i < labels.Count; i++)
        {
            List<(int Start, int End)> found = [.. _gaps.SelectMany(gap => Places(line, gap + labels[i].Label + colon)).Where(place => place.Start >= start)];
            if (found.Count > 1)
            {
                return null;
            }

            if (found is [var (at, end)])
            {
                values.Add((name, line[start..at].Trim()));
                (name, start) = (labels[i].Name, end);
            }
        }

        values.Add((name, line[start..].Trim()));
        return values;
    }

    private static IEnumerable<(int Start, int End)> Places(string line, string text)
    {
        for (int place = line.IndexOf(text, StringComparison.Ordinal); place >= 0; place = line.IndexOf(text, place + 1, StringComparison.Ordinal))
        {
            yield return (place, place + text.Length);
        }
    }
}
