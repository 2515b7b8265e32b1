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

    /// <summary>The reserved words by their length and first letter, so that most names are told apart without a copy.</summary>
    private static readonly ILookup<(int, char), string> ByShape = Reserved.ToLookup(static word => (word.Length, word[0]));

    internal static IEnumerable<string> All => Reserved;

    internal static bool IsReserved(string word) => Reserved.Contains(word);

    internal static bool IsReserved(string text, int start, int end)
    {
        foreach (var word in ByShape[(end - start, text[start])])
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a word, found where a name or an expression belongs, shows that this is missing.</summary>
    internal static bool ShowsGap(string word) => AfterOthers.Contains(word);

    internal static bool MayEndItem(string word) => Ending.Contains(word) || !Reserved.Contains(word);
}
