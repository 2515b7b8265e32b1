namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// The signs of the language, and those that stand for them on other keyboards and in other languages. The latter are read as what
/// they stand for, with a complaint, so that one wrong sign does not cost more than one message.
/// </summary>
internal static class Signs
{
    /// <summary>The sign at an offset, its length, and whether it has to be written otherwise; null where there is none.</summary>
    internal static string? At(string text, int offset, out int length, out bool foreign)
    {
        length = 0;
        foreign = false;
        if (offset >= text.Length)
        {
            return null;
        }
        length = 1;
        var found = text[offset];
        var first = Plain(found);
        foreign = first != found;
        switch (first)
        {
            case '{': return "{";
            case '}': return "}";
            case '(': return "(";
            case ')': return ")";
            case '[': return "[";
            case ']': return "]";
            case ',': return ",";
            case ':': return ":";
            case '+': return "+";
            case '-': return "-";
            case '*': return "*";
            case '/': return "/";
        }
        var following = offset + 1 < text.Length ? text[offset + 1] : '\0';
        var second = Plain(following);
        var (sign, taken, other) = Compound(first, second);
        if (sign is not null)
        {
            length = taken;
            foreign |= other || (taken == 2 && second != following);
        }
        return sign;
    }

    /// <summary>What to write instead of a sign that means nothing here; null where nothing is known.</summary>
    internal static string? InsteadOf(string text, int offset, out int length)
    {
        length = 2;
        if (string.CompareOrdinal(text, offset, "&&", 0, 2) == 0)
        {
            return "and";
        }
        if (string.CompareOrdinal(text, offset, "||", 0, 2) == 0)
        {
            return "or";
        }
        length = 1;
        return offset < text.Length && Plain(text[offset]) == '!' ? "not" : null;
    }

    private static (string? Sign, int Length, bool Foreign) Compound(char first, char second) => (first, second) switch
    {
        ('.', '.') => ("..", 2, false),
        ('.', _) => (".", 1, false),
        ('…', _) => ("..", 1, true),
        ('=', '=') => ("=", 2, true),
        ('=', '>') => (">=", 2, true),
        ('=', '<') => ("<=", 2, true),
        ('=', _) => ("=", 1, false),
        ('<', '=') => ("<=", 2, false),
        ('<', '>') => ("!=", 2, true),
        ('<', _) => ("<", 1, false),
        ('>', '=') => (">=", 2, false),
        ('>', _) => (">", 1, false),
        ('!', '=') => ("!=", 2, false),
        ('≤' or '≦' or '⩽', _) => ("<=", 1, true),
        ('≥' or '≧' or '⩾', _) => (">=", 1, true),
        ('≠', _) => ("!=", 1, true),
        _ => (null, 1, false),
    };

    private static char Plain(char c) => c < 128 ? c : c switch
    {
        '、' => ',',
        '。' => '.',
        '【' => '[',
        '】' => ']',
        '–' or '—' or '−' or '‐' or '‑' => '-',
        '×' or '✕' or '∗' => '*',
        '÷' or '∕' => '/',
        _ => Characters.Narrow(c),
    };
}
