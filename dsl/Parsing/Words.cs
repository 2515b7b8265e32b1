namespace TemplateGen.Dsl.Parsing;

/// <summary>The words of the language. All are reserved, so that no name can be taken for one; names of kinds, functions and states are not.</summary>
internal static class Words
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "report", "title", "basis", "years", "every", "severity", "unit", "or", "head", "kind", "group", "section", "stack", "table", "corner",
        "columns", "rows", "outline", "present", "when", "line", "each", "in", "optional", "void", "memo", "less", "only", "code", "since",
        "until", "was", "nothing", "part", "of", "mark", "as", "else", "tolerance", "for", "check", "excused", "by", "error", "warning", "note",
        "and", "not", "is", "previous", "rest", "parts", "tables",
    };

    /// <summary>Words that join or follow something: found in place of a name or an expression, they show that it is missing.</summary>
    private static readonly HashSet<string> AfterOthers = new(StringComparer.Ordinal)
    {
        "when", "else", "tolerance", "for", "present", "and", "or", "is", "of", "in", "by", "excused", "check", "each", "line", "since", "until",
    };

    /// <summary>Words after which another item may begin, since nothing has to follow them.</summary>
    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal)
    {
        "rest", "parts", "optional", "void", "memo", "less", "nothing", "present", "error", "warning", "note", "rows", "columns",
    };

    /// <summary>The reserved words by their length, so that names are told apart without a copy.</summary>
    private static readonly List<string>?[] ByLength = SortedByLength();

    internal static IEnumerable<string> All => Reserved;

    internal static bool IsReserved(string word) => Reserved.Contains(word);

    internal static bool IsReserved(string text, int start, int end)
    {
        var length = end - start;
        if (length >= ByLength.Length || ByLength[length] is not { } words)
        {
            return false;
        }
        foreach (var word in words)
        {
            if (word[0] == text[start] && string.CompareOrdinal(text, start, word, 0, length) == 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a word, found where a name or an expression belongs, shows that this is missing.</summary>
    internal static bool ShowsGap(string word) => AfterOthers.Contains(word);

    internal static bool MayEndItem(string word) => Ending.Contains(word) || !Reserved.Contains(word);

    private static List<string>?[] SortedByLength()
    {
        var byLength = new List<string>?[16];
        foreach (var word in Reserved)
        {
            (byLength[word.Length] ??= []).Add(word);
        }
        return byLength;
    }
}
