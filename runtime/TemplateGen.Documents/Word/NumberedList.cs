using DocumentFormat.OpenXml.Wordprocessing;

namespace TemplateGen.Documents.Word;

/// <summary>A list of paragraphs: whose levels it has, and what it changes of them.</summary>
internal sealed class NumberedList
{
    /// <summary>How many levels a list has.</summary>
    internal const int LevelCount = 9;

    private readonly ListLevel?[] _changed = new ListLevel?[LevelCount];
    private readonly int?[] _starts = new int?[LevelCount];

    private NumberedList(int? definition) => Definition = definition;

    /// <summary>The identifier of the definition with its levels.</summary>
    internal int? Definition { get; }

    /// <summary>Where a level begins to count, where the list says so itself.</summary>
    internal IReadOnlyList<int?> Starts => _starts;

    /// <summary>Looks at a list once, for a document may ask at every paragraph.</summary>
    internal static NumberedList Of(NumberingInstance instance)
    {
        NumberedList list = new(instance.AbstractNumId?.Val?.Value);
        foreach (LevelOverride changed in instance.Elements<LevelOverride>())
        {
            if (changed.LevelIndex?.Value is >= 0 and < LevelCount and int index)
            {
                list._changed[index] = changed.Level is { } level ? ListLevel.Of(level) : list._changed[index];
                list._starts[index] ??= WordStyles.Number(changed.StartOverrideNumberingValue);
            }
        }

        return list;
    }

    /// <summary>Its levels, given those of its definition.</summary>
    internal ListLevel?[] Levels(ListLevel?[] defined) => [.. defined.Zip(_changed, static (level, changed) => changed ?? level)];
}
