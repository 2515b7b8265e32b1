using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Head;

/// <summary>Fills in the lists of the head that give repeated rows their keys, from the keys that the tables have.</summary>
internal static class KeyLists
{
    /// <summary>Fills the lists in that the document does not state itself.</summary>
    internal static void Read(Report report)
    {
        foreach (Field list in report.Template.Head.Where(static field => field.IsList))
        {
            string[] keys = [.. Keys(report, list)];
            if (keys.Length > 0 && report.HeadValues.Find(list.Name) is null)
            {
                Set(report, list, keys);
            }
        }
    }

    /// <summary>The keys that the tables of a report have of a list.</summary>
    internal static IEnumerable<string> Keys(Report report, Field list) => report.Blocks.SelectMany(block => Keys(block, list.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>Fills a list in with nothing but its keys.</summary>
    internal static void Set(Report report, Field list, IEnumerable<string> keys) =>
        report.HeadValues.Set(list.Name, new FieldValue("", [.. keys.Select(key => new FieldValues { [list.Fields[0].Name] = key })]));

    private static IEnumerable<string> Keys(CellBlock block, string list)
    {
        for (int row = 0; row < block.RowCount; row++)
        {
            AxisNode line = block.Layout.Rows.Lines[block.LineOf(row)];
            if (line.Repetition?.List is { } source && (source == list || source.EndsWith("." + list, StringComparison.Ordinal)) && block.KeyOf(row) is { } key)
            {
                yield return key;
            }
        }
    }
}
