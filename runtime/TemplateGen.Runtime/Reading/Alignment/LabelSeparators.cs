using System.Buffers;

namespace TemplateGen.Reading.Alignment;

/// <summary>The marks that documents put between labels in one cell or line.</summary>
internal static class LabelSeparators
{
    private const string Dashes = "-－—";
    private const string Strokes = "/／";
    private const string Arrows = "·>＞→";
    private const string Marks = Dashes + Strokes + Arrows + "：:\\|｜";

    /// <summary>All that stand between labels and not around one.</summary>
    internal static SearchValues<char> Between { get; } = SearchValues.Create(Marks);

    /// <summary>The same and brackets: 机关(自然人).</summary>
    internal static SearchValues<char> BetweenAndAround { get; } = SearchValues.Create(Marks + "()（）");

    /// <summary>Those that may stand before a colon, one sort after the other, for a label may hold any of them.</summary>
    internal static IReadOnlyList<SearchValues<char>> Sorts { get; } = [.. ((string[])[" 　", Strokes, Dashes, Arrows]).Select(static marks => SearchValues.Create(marks))];

    /// <summary>What stands between the marks of a text, without the white space around it, and where; nothing for marks with nothing between them.</summary>
    internal static List<(int Start, string Text)> Split(string text, SearchValues<char> separators)
    {
        List<(int Start, string Text)> pieces = [];
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(separators);
            int end = length < 0 ? text.Length : start + length;
            string piece = text[start..end].TrimStart();
            if (piece.TrimEnd() is { Length: > 0 } trimmed)
            {
                pieces.Add((end - piece.Length, trimmed));
            }

            start = end + 1;
        }

        return pieces;
    }
}
