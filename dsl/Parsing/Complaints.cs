using Sprache;
using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Turns a failure of the grammar into the message that says most: what was found there decides which.</summary>
internal static class Complaints
{
    /// <summary>The words that stand for figures, or before the name of one.</summary>
    internal static readonly string[] OperandWords = ["previous", "rest", "parts"];

    /// <summary>Reports where and why a parser failed.</summary>
    internal static void Report<T>(IResult<T> failure)
    {
        var at = (SourceInput)failure.Remainder;
        if (failure.Message == Combinators.TooDeep)
        {
            at.State.Report(TemplateDiagnostics.TooDeep, at.Offset, Scanner.TokenAt(at.Source, at.Offset).End);
        }
        else
        {
            Report(at, [.. failure.Expectations.Distinct()]);
        }
    }

    /// <summary>Reports that something else is expected at a place.</summary>
    internal static void Report(SourceInput at, IReadOnlyList<string> expected)
    {
        var token = Scanner.TokenAt(at.Source, at.Offset);
        var written = at.Source.Substring(token.Start, token.End - token.Start);
        if (Habits.Report(at, token, expected))
        {
            return;
        }
        void Say(DiagnosticDescriptor descriptor, params string[] args) => at.State.Report(descriptor, token.Start, token.End, args);
        switch (token.Kind)
        {
            case TokenKind.Word when Misspelt(written, expected) is { } word:
                Say(TemplateDiagnostics.MisspeltWord, written, word);
                break;
            case TokenKind.Word when IsUnquotedName(written, expected):
                Say(TemplateDiagnostics.ReservedWord, written);
                break;
            case TokenKind.Number when MixesDigits(at.Source, token, expected):
                var rule = expected.Contains(Lexemes.AName) ? "a name begins with a letter" : "a number has no letters";
                Say(TemplateDiagnostics.DigitsAndLetters, written, List(expected), rule);
                break;
            case TokenKind.Sign when Signs.InsteadOf(at.Source, token.Start, out _) is { } word:
                Say(TemplateDiagnostics.ForeignSign, written, word);
                break;
            case TokenKind.Unknown when Characters.Narrow(written[0]) != written[0]:
                Say(TemplateDiagnostics.ForeignSign, written, Characters.Narrow(written[0]).ToString());
                break;
            case TokenKind.Unknown:
                Say(TemplateDiagnostics.StrayCharacter, Found.Describe(at.Source, token));
                break;
            default:
                Say(TemplateDiagnostics.Unexpected, Found.Describe(at.Source, token), List(expected));
                break;
        }
    }

    /// <summary>"a, b or c".</summary>
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "something else",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " or " + items[items.Count - 1],
    };

    /// <summary>"a, b and c", the first few of many.</summary>
    internal static string Series(IReadOnlyList<string> items)
    {
        const int Most = 4;
        List<string> shown = items.Count > Most ? [.. items.Take(Most - 1), Numbers.Text(items.Count - Most + 1) + " more"] : [.. items];
        return shown.Count == 1 ? shown[0] : string.Join(", ", shown.Take(shown.Count - 1)) + " and " + shown[shown.Count - 1];
    }

    /// <summary>
    /// The word that was probably meant where another was found: one of those expected, or, in a heading, one of those
    /// that may be left out.
    /// </summary>
    internal static string? Misspelt(string written, IEnumerable<string> expected)
    {
        if (written.Length == 0 || written[0] == '@')
        {
            return null;
        }
        if (Words.IsReserved(written))
        {
            // A word that can only be meant as another one, since neither it nor a name fits.
            return expected.Contains(ExpressionGrammar.AnExpression) ? NearMiss.Of(written, OperandWords, 1) : null;
        }
        var words = expected.Where(static item => item.Length > 2 && item[0] == '\'' && char.IsLetter(item[1]))
            .Select(static item => item.Substring(1, item.Length - 2));
        return NearMiss.Of(written, words)
            ?? (written.Length < 4 || !expected.Contains("'{'") ? null : NearMiss.Of(written, Words.All, 1));
    }

    private static bool MixesDigits(string text, Token token, IReadOnlyList<string> expected) => expected.Contains(Lexemes.AName)
        || (Scanner.NumberEnd(text, token.Start) < token.End
            && (expected.Contains(Lexemes.ANumber) || expected.Contains(ExpressionGrammar.AnExpression)));

    // Where something is missing, a word that follows it shows so; other words may be meant as names.
    private static bool IsUnquotedName(string written, IReadOnlyList<string> expected) => Words.IsReserved(written)
        && !Words.ShowsGap(written)
        && (expected.Contains(Lexemes.AName) || expected.Contains(ExpressionGrammar.AnExpression));
}
