using System.Text;
using Sprache;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Reads a file of the report description language.</summary>
public static class TemplateParser
{
    /// <summary>The largest file, in bytes of UTF-8.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Reads a file. Whatever it holds ends in syntax or messages.</summary>
    public static ParseResult Parse(string text, CancellationToken cancellation = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        var size = text.Length > LargestFile / 3 ? Encoding.UTF8.GetByteCount(text) : 0;
        if (size > LargestFile)
        {
            return new(null, new[] { TemplateDiagnostics.TooLarge.At(new(0, 0, 1, 1, 1, 1), Numbers.Text(size)) }, LostPieces.None);
        }
        return ParseFile(new ParseState(text, cancellation));
    }

    private static ParseResult ParseFile(ParseState state)
    {
        var text = state.Text;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var at = new SourceInput(state, start, start).To(start);
        if (!BeginsReport(at))
        {
            var token = Scanner.TokenAt(text, at.Offset);
            state.Report(TemplateDiagnostics.NotAReport, token.Start, token.End, Found.Describe(text, token));
            return new(null, state.Diagnostics(), LostPieces.None);
        }
        state.ItemStart = at.Offset;
        var heading = TemplateGrammar.Heading(at);
        var reached = heading.WasSuccessful ? (SourceInput)heading.Remainder : AfterBrokenHeading(heading);
        var items = TemplateGrammar.Top(reached);
        if (!items.WasSuccessful)
        {
            Complaints.Report(items);
            return new(heading.WasSuccessful ? heading.Value : null, state.Diagnostics(), state.Lost());
        }
        var end = (SourceInput)items.Remainder;
        if (!end.AtEnd)
        {
            ReportRest(state, end);
        }
        var report = heading.WasSuccessful
            ? heading.Value with { Items = items.Value, Span = Combinators.SpanOf(at, end) }
            : null;
        return new(report, state.Diagnostics(), state.Lost());
    }

    private static void ReportRest(ParseState state, SourceInput end)
    {
        var token = Scanner.TokenAt(state.Text, end.Offset);
        if (Found.Is(state.Text, token, "}"))
        {
            if (!state.Braces.IsAccountedFor())
            {
                state.Report(TemplateDiagnostics.ClosesNothing, token.Start, token.End);
            }
        }
        else
        {
            var line = Numbers.Text(state.Lines.LineAt(Math.Max(0, end.TokenEnd - 1)));
            state.Report(TemplateDiagnostics.AfterTheEnd, token.Start, token.End, Found.Describe(state.Text, token), line);
        }
    }

    private static bool BeginsReport(SourceInput at)
    {
        if (Lexemes.IsWord(at, "report", out _))
        {
            return true;
        }
        var token = Scanner.TokenAt(at.Source, at.Offset);
        var word = at.Source.Substring(token.Start, token.End - token.Start);
        var next = Scanner.TokenAt(at.Source, Trivia.Skip(at.Source, token.End));
        if (token.Kind != TokenKind.Word || next.Kind != TokenKind.Word || NearMiss.Of(word, ["report"]) is null)
        {
            return false;
        }
        at.State.Report(TemplateDiagnostics.MisspeltWord, token.Start, token.End, word, "report");
        at.State.Respell(token.Start, token.End - token.Start, "report");
        return true;
    }

    private static SourceInput AfterBrokenHeading(IResult<ReportSyntax> heading)
    {
        Complaints.Report(heading);
        var at = (SourceInput)heading.Remainder;
        while (!at.AtEnd && !Lexemes.IsSign(at, "{") && at.Line == ((SourceInput)heading.Remainder).Line)
        {
            at = at.To(Scanner.TokenAt(at.Source, at.Offset).End);
        }
        return at;
    }
}
