using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What is written out of the habit of another language, of a spreadsheet or of print, where the bare message would not say what to write instead.</summary>
internal static class Habits
{
    private static readonly string[] PartsOfACheck = ["tolerance", "excused", "for", "when"];
    private static readonly string[] BeforeItsBraces = ["tolerance", "excused", "for", "since", "until", "error", "warning", "note"];

    /// <summary>Reports such a habit.</summary>
    /// <returns>Whether what was found is one.</returns>
    internal static bool Report(SourceInput at, Token token, IReadOnlyList<string> expected)
    {
        var text = at.Source;
        var written = text.Substring(token.Start, token.End - token.Start);
        var before = Before(text, token.Start);
        void Say(DiagnosticDescriptor descriptor, int start, int end, params string[] args) => at.State.Report(descriptor, start, end, args);
        if (expected.Contains("an operator") && (written is "then" or "Then" or "THEN" || IsIf(text, before)))
        {
            var start = IsIf(text, before) ? before.Start : token.Start;
            Say(TemplateDiagnostics.ConditionFirst, start, token.End);
            return true;
        }
        if (token.Kind == TokenKind.Word && PartsOfACheck.Contains(written) && expected.Contains("'check'") && Found.Is(text, before, "}"))
        {
            Say(TemplateDiagnostics.Misplaced, token.Start, token.End, "'" + written + "'", written == "when"
                ? "a condition stands within the braces of its check, behind the statement"
                : $"'{written}' stands between the name of a check and its '{{'");
            return true;
        }
        if (IsStatement(expected) && token.Kind == TokenKind.Word && BeforeItsBraces.Contains(written))
        {
            Say(TemplateDiagnostics.Misplaced, token.Start, token.End, "'" + written + "'",
                $"in a check '{written}' stands before its '{{', as in 'check NAME{Sample(written)} {{ … }}'");
            return true;
        }
        if (IsStatement(expected) && written is "," or ";"
            && !(before.Kind == TokenKind.Number && before.End == token.Start && token.End < text.Length && char.IsDigit(text[token.End])))
        {
            Say(TemplateDiagnostics.Misplaced, token.Start, token.End, "'" + written + "'", "two statements of a check are joined by 'and'; a check of its own says it as well");
            return true;
        }
        if (token.Kind == TokenKind.Word && written is "error" or "warning" or "note" && before.Kind == TokenKind.Text && expected.Contains("'{'"))
        {
            Say(TemplateDiagnostics.Misplaced, token.Start, token.End, "'" + written + "'", "the severity of a check stands before its message");
            return true;
        }
        if (PrintedNumber.Around(text, token) is { } printed)
        {
            Say(TemplateDiagnostics.NumberAsPrinted, printed.Start, printed.End, text.Substring(printed.Start, printed.End - printed.Start), $"write '{printed.Plain}'");
            return true;
        }
        if (token.Kind == TokenKind.Text && expected.Contains("'{'") && before.Kind == TokenKind.Word && Words.IsReserved(text.Substring(before.Start, before.End - before.Start)))
        {
            Say(TemplateDiagnostics.ReservedWord, before.Start, before.End, text.Substring(before.Start, before.End - before.Start));
            return true;
        }
        if (written == ".." && before.Kind == TokenKind.Word && IsRule(text, before.Start))
        {
            Say(TemplateDiagnostics.RangeOfLines, token.Start, token.End);
            return true;
        }
        if (written is "%" or "％" && before.Kind == TokenKind.Number)
        {
            var number = text.Substring(before.Start, before.End - before.Start);
            Say(TemplateDiagnostics.NumberAsPrinted, before.Start, token.End, number + "%",
                $"a cell of percentages is compared with '{number}', and {number} per cent of x is '{number} * x / 100'");
            return true;
        }
        return false;
    }

    /// <summary>Whether what is found stands behind the statement within the braces of a check: nothing else ends at this sign and takes no name.</summary>
    private static bool IsStatement(IReadOnlyList<string> expected) =>
        expected.Contains("an operator") && expected.Contains("'}'") && !expected.Contains("'tolerance'") && !expected.Contains("a name");

    private static string Sample(string word) => word switch
    {
        "tolerance" => " tolerance 1",
        "excused" => " excused by TEXT",
        "for" => " for x, y",
        "since" or "until" => $" {word} 2024",
        _ => $" {word} \"…\"",
    };

    private static bool IsIf(string text, Token before) =>
        before.Kind == TokenKind.Word && text.Substring(before.Start, before.End - before.Start) is "if" or "If" or "IF";

    /// <summary>Whether what stands before is the side of a comparison or a term, rather than a name that begins an item.</summary>
    private static bool IsRule(string text, int offset) => Before(text, offset) is { Kind: TokenKind.Sign } sign
        && text.Substring(sign.Start, sign.End - sign.Start) is "=" or "!=" or "<" or "<=" or ">" or ">=" or "+" or "-" or "(" or ",";

    /// <summary>The token that ends last before an offset, on the same line or above.</summary>
    private static Token Before(string text, int offset)
    {
        var line = offset;
        Token found = default;
        while (line > 0 && found.End == 0)
        {
            line = text.LastIndexOf('\n', line - 1) + 1;
            for (var i = Trivia.Skip(text, line); i < offset;)
            {
                var token = Scanner.TokenAt(text, i);
                if (token.End > offset)
                {
                    break;
                }
                found = token;
                i = Trivia.Skip(text, token.End);
            }
            line = found.End == 0 ? Math.Max(0, line - 1) : line;
        }
        return found;
    }
}
