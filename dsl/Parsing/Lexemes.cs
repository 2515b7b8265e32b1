using System.Text;
using Sprache;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// The tokens as parsers. Each is scanned at once, fails without consuming anything, and skips the white space after it, never before:
/// so "nothing consumed" means "not this one", and a choice can tell a wrong turn from a mistake further on.
/// </summary>
internal static class Lexemes
{
    internal const string AName = "a name";
    internal const string AText = "a text";
    internal const string ANumber = "a number";

    private const int MostDigits = 15;
    private const int MostNameCharacters = 100;

    private static readonly string[] ExpectedName = [AName];
    private static readonly string[] ExpectedText = [AText];
    private static readonly string[] ExpectedNumber = [ANumber];

    /// <summary>A name: an identifier that is not reserved, or any after <c>@</c>.</summary>
    internal static readonly Parser<NameSyntax> Name = input =>
    {
        var at = (SourceInput)input;
        var end = OrdinaryNameEnd(at);
        return end < 0 ? Result.Failure<NameSyntax>(at, "", ExpectedName) : NameFrom(at, end);
    };

    /// <summary>A name where nothing else can stand: a reserved word is read as one, with a complaint.</summary>
    internal static readonly Parser<NameSyntax> RequiredName = input =>
    {
        var at = (SourceInput)input;
        var end = OrdinaryNameEnd(at);
        if (end < 0)
        {
            end = Scanner.NameEnd(at.Source, at.Offset);
            var word = at.Source.Substring(at.Offset, end - at.Offset);
            if (end == at.Offset || Words.ShowsGap(word))
            {
                return Result.Failure<NameSyntax>(at, "", ExpectedName);
            }
            at.State.Report(TemplateDiagnostics.ReservedWord, at.Offset, end, word);
        }
        return NameFrom(at, end);
    };

    /// <summary>A number: digits, perhaps with a point and digits after it.</summary>
    internal static readonly Parser<NumberSyntax> Number = input =>
    {
        var at = (SourceInput)input;
        var end = Scanner.NumberEnd(at.Source, at.Offset);
        if (end == at.Offset || (end < at.Source.Length && Characters.IsNamePart(at.Source[end])))
        {
            return Result.Failure<NumberSyntax>(at, "", ExpectedNumber);
        }
        return Result.Success(new NumberSyntax(NumberText(at, end), at.State.Span(at.Offset, end)), at.To(end));
    };

    /// <summary>A text in quotation marks.</summary>
    internal static readonly Parser<TextSyntax> QuotedText = input =>
    {
        var at = (SourceInput)input;
        if (at.AtEnd || !Quotes.Opens(at.Current))
        {
            return Result.Failure<TextSyntax>(at, "", ExpectedText);
        }
        var end = Quotes.EndOf(at.Source, at.Offset, out var closed);
        return Result.Success(new TextSyntax(TextValue(at, end, closed), at.State.Span(at.Offset, end)), at.To(end));
    };

    /// <summary>A word of the language.</summary>
    internal static Parser<string> Word(string word)
    {
        string[] expected = ["'" + word + "'"];
        return input =>
        {
            var at = (SourceInput)input;
            return IsWord(at, word, out var length)
                ? Result.Success(word, at.To(at.Offset + length))
                : Result.Failure<string>(at, "", expected);
        };
    }

    /// <summary>A sign of the language.</summary>
    internal static Parser<string> Sign(string sign)
    {
        string[] expected = ["'" + sign + "'"];
        return input =>
        {
            var at = (SourceInput)input;
            return IsSign(at, sign) ? Result.Success(sign, AfterSign(at)) : Result.Failure<string>(at, "", expected);
        };
    }

    /// <summary>One of some signs, and what it stands for.</summary>
    internal static Parser<T> Signs<T>(params (string Sign, T Meaning)[] signs)
    {
        string[] expected = [.. signs.Select(static sign => "'" + sign.Sign + "'")];
        return input =>
        {
            var at = (SourceInput)input;
            var found = Parsing.Signs.At(at.Source, at.Offset, out _, out _);
            if (found is not null)
            {
                foreach (var (sign, meaning) in signs)
                {
                    if (sign == found)
                    {
                        return Result.Success(meaning, AfterSign(at));
                    }
                }
            }
            return Result.Failure<T>(at, "", expected);
        };
    }

    internal static bool IsSign(SourceInput at, string sign) => Parsing.Signs.At(at.Source, at.Offset, out _, out _) == sign;

    internal static bool IsWord(SourceInput at, string word, out int length)
    {
        length = word.Length;
        var end = at.Offset + length;
        return (string.CompareOrdinal(at.Source, at.Offset, word, 0, word.Length) == 0
                && (end >= at.Source.Length || !Characters.IsNamePart(at.Source[end])))
            || at.State.IsRespelt(at.Offset, word, out length);
    }

    /// <summary>The place after a sign, which is complained of if it is not the language's own.</summary>
    internal static SourceInput AfterSign(SourceInput at)
    {
        var sign = Parsing.Signs.At(at.Source, at.Offset, out var length, out var foreign);
        if (foreign)
        {
            var found = at.Source.Substring(at.Offset, length);
            at.State.Report(TemplateDiagnostics.ForeignSign, at.Offset, at.Offset + length, found, sign!);
        }
        return at.To(at.Offset + length);
    }

    private static int OrdinaryNameEnd(SourceInput at)
    {
        var source = at.Source;
        if (!at.AtEnd && source[at.Offset] == '@')
        {
            var end = Scanner.NameEnd(source, at.Offset + 1);
            return end == at.Offset + 1 ? -1 : end;
        }
        var plain = Scanner.NameEnd(source, at.Offset);
        if (plain == at.Offset)
        {
            return -1;
        }
        return Words.IsReserved(source, at.Offset, plain) && !at.State.IsRespelt(at.Offset, null, out _) ? -1 : plain;
    }

    private static IResult<NameSyntax> NameFrom(SourceInput at, int end)
    {
        var start = at.Source[at.Offset] == '@' ? at.Offset + 1 : at.Offset;
        if (end - start > MostNameCharacters)
        {
            at.State.Report(TemplateDiagnostics.LongName, at.Offset, end, Numbers.Text(end - start));
        }
        return Result.Success(new NameSyntax(at.Source.Substring(start, end - start), at.State.Span(at.Offset, end)), at.To(end));
    }

    private static string NumberText(SourceInput at, int end)
    {
        var found = at.Source.Substring(at.Offset, end - at.Offset);
        var text = new StringBuilder(found.Length);
        var digits = 0;
        foreach (var c in found)
        {
            digits += c == '.' ? 0 : 1;
            if (digits <= MostDigits)
            {
                text.Append(Characters.Narrow(c));
            }
        }
        if (digits > MostDigits)
        {
            at.State.Report(TemplateDiagnostics.LongNumber, at.Offset, end, Numbers.Text(digits));
        }
        var plain = text.ToString();
        if (plain != found && digits <= MostDigits)
        {
            at.State.Report(TemplateDiagnostics.ForeignSign, at.Offset, end, found, plain);
        }
        return plain;
    }

    private static string TextValue(SourceInput at, int end, bool closed)
    {
        var source = at.Source;
        if (!closed)
        {
            at.State.OpenTexts.Report(at.State, at.Offset, end);
        }
        else if (source[at.Offset] != '"' || source[end - 1] != '"')
        {
            var wrong = source[at.Offset] == '"' ? end - 1 : at.Offset;
            at.State.Report(TemplateDiagnostics.ForeignSign, wrong, wrong + 1, source.Substring(wrong, 1), "\"");
        }
        var start = at.Offset + 1;
        var value = source.Substring(start, (closed ? end - 1 : end) - start);
        return value.IndexOf('\\') < 0 ? value : Unescape(at.State, value, start);
    }

    private static string Unescape(ParseState state, string written, int offset)
    {
        var value = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\' && i + 1 < written.Length)
            {
                i++;
                if (written[i] is not ('"' or '\\'))
                {
                    var length = char.IsHighSurrogate(written[i]) && i + 1 < written.Length ? 2 : 1;
                    state.Report(
                        TemplateDiagnostics.UnknownEscape, offset + i - 1, offset + i + length, "\\" + Found.Visible(written.Substring(i, length)));
                }
            }
            value.Append(written[i]);
        }
        return value.ToString();
    }
}
