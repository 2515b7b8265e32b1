using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Documents.Word;

/// <summary>Counts the paragraphs of lists, for their numbers are printed though they stand nowhere in the text.</summary>
internal sealed class ListNumbering
{
    private const int LongestText = 256;

    private readonly Dictionary<int, ListLevel?[]> _definitions = [];
    private readonly Dictionary<int, string> _links = [];
    private readonly Dictionary<int, NumberedList> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];
    private readonly WordStyles _styles;

    /// <summary>Looks at the lists of a document.</summary>
    /// <param name="numbering">Them, or null where the document has none.</param>
    /// <param name="styles">The styles, through which lists are shared.</param>
    internal ListNumbering(Numbering? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is not { } id)
            {
                continue;
            }

            ListLevel?[] levels = new ListLevel?[NumberedList.LevelCount];
            foreach (Level level in definition.Elements<Level>())
            {
                if (level.LevelIndex?.Value is >= 0 and < NumberedList.LevelCount and int index)
                {
                    levels[index] = ListLevel.Of(level);
                }
            }

            _definitions[id] = levels;
            if (definition.NumberingStyleLink?.Val?.Value is { } link)
            {
                _links[id] = link;
            }
        }

        foreach (NumberingInstance list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (list.NumberID?.Value is { } id)
            {
                _lists[id] = NumberedList.Of(list);
            }
        }
    }

    /// <summary>The number of the next paragraph of a list, as it is printed.</summary>
    /// <param name="style">The style of the paragraph, or null.</param>
    /// <param name="list">The list that the paragraph names itself, or null.</param>
    /// <param name="level">The level that it names itself, or null.</param>
    /// <returns>The number with the gap behind it, empty for a paragraph without; null where it is of a format that is not known.</returns>
    internal string? Next(string? style, int? list, int? level)
    {
        (int? styleList, int? styleLevel, string? source) = _styles.Numbering(style);
        if ((list ?? styleList) is not { } id || !_lists.TryGetValue(id, out NumberedList? instance) || Definition(instance) is not { } definition)
        {
            return "";
        }

        ListLevel?[] levels = _definitions[definition];
        int own = list is null && level is null && source is not null ? Array.FindIndex(levels, found => found?.Style == source) : -1;
        int index = level ?? (own >= 0 ? own : styleLevel ?? 0);
        if (index is < 0 or >= NumberedList.LevelCount)
        {
            return "";
        }

        levels = instance.Levels(levels);
        if (levels[index] is not { } format)
        {
            return "";
        }

        int?[] counters = Count(id, definition, instance, levels, index);
        return format.IsBullet ? "" : Print(format, levels, counters) is not { } text ? null : text.Length == 0 ? "" : text + format.Gap;
    }

    private int? Definition(NumberedList instance)
    {
        if (instance.Definition is not { } id || !_definitions.ContainsKey(id))
        {
            return null;
        }

        // A definition may do no more than name the style of lists that has the levels.
        return _links.TryGetValue(id, out string? link) && _styles.Numbering(link).List is { } linked && _lists.TryGetValue(linked, out NumberedList? other)
            && other.Definition is { } real && _definitions.ContainsKey(real)
            ? real
            : id;
    }

    private int?[] Count(int list, int definition, NumberedList instance, ListLevel?[] levels, int index)
    {
        if (!_counters.TryGetValue(definition, out int?[]? counters))
        {
            _counters[definition] = counters = new int?[NumberedList.LevelCount];
        }

        // Lists of one definition count on, unless one says where it begins: then, once.
        if (instance.Starts[index] is { } start && _restarted.Add((list, index)))
        {
            counters[index] = start - 1;
        }

        for (int above = 0; above < index; above++)
        {
            counters[above] ??= levels[above]?.Start ?? 1;
        }

        counters[index] = unchecked((counters[index] ?? (levels[index]!.Start - 1)) + 1);
        for (int below = index + 1; below < NumberedList.LevelCount; below++)
        {
            if (levels[below]?.Restart is not { } restart || (restart > 0 && index < restart))
            {
                counters[below] = null;
            }
        }

        return counters;
    }

    private static string? Print(ListLevel format, ListLevel?[] levels, int?[] counters)
    {
        StringBuilder text = new();
        for (int i = 0; i < format.Text.Length && text.Length < LongestText; i++)
        {
            if (format.Text[i] == '%' && i + 1 < format.Text.Length && format.Text[i + 1] is >= '1' and <= '9')
            {
                int level = format.Text[++i] - '1';
                string? number = NumberText.Of(counters[level] ?? 0, format.IsLegal ? "decimal" : levels[level]?.Format ?? "decimal");
                if (number is null)
                {
                    return null;
                }

                text.Append(number);
            }
            else
            {
                text.Append(format.Text[i]);
            }
        }

        return text.ToString();
    }
}
