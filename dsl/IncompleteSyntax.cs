using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl;

/// <summary>
/// What can be said of the meaning of a file that was not read whole. One run is to say all mistakes that do not follow from each other; what the parser passed over
/// is missed by whatever names it, so a message is kept only where nothing that it is about may have been lost.
/// </summary>
internal static class IncompleteSyntax
{
    // After these the parser cannot be sure what stands in which block.
    private static readonly HashSet<string> UnsureOfBlocks = new(
        new[]
        {
            TemplateDiagnostics.OpenBlock, TemplateDiagnostics.ClosesNothing, TemplateDiagnostics.AfterTheEnd, TemplateDiagnostics.WrongBlock,
            TemplateDiagnostics.TooDeep, TemplateDiagnostics.TooManyMistakes,
        }.Select(descriptor => descriptor.Id),
        StringComparer.Ordinal);

    // These say that something is not there, which may well have been lost.
    private static readonly HashSet<string> OfAbsence = new(
        new[]
        {
            TemplateDiagnostics.NoCells, TemplateDiagnostics.EmptyHeading, TemplateDiagnostics.NoOptions, TemplateDiagnostics.NothingToSum,
            TemplateDiagnostics.NotRepeated, TemplateDiagnostics.HoldsNowhere, TemplateDiagnostics.ReachesNothing,
        }.Select(descriptor => descriptor.Id),
        StringComparer.Ordinal);

    // These are about what stands at their place and nothing else.
    private static readonly HashSet<string> OfOnePlace = new(
        new[] { TemplateDiagnostics.KindArgument, TemplateDiagnostics.RangeBackwards, TemplateDiagnostics.UnknownSlot }.Select(descriptor => descriptor.Id),
        StringComparer.Ordinal);

    /// <summary>The messages about what was read that are true whatever was not. Warnings wait until the errors are mended.</summary>
    internal static IEnumerable<TemplateDiagnostic> Sure(ParseResult parsed, IEnumerable<TemplateDiagnostic> found, string text)
    {
        if (!parsed.Lost.IsSureOfBlocks || parsed.Diagnostics.Any(diagnostic => UnsureOfBlocks.Contains(diagnostic.Id)))
        {
            return [];
        }

        HashSet<string> lost = new(parsed.Lost.Words, StringComparer.Ordinal);
        // A word of the language that was read as a name shows that something is missing beside it.
        HashSet<int> lines =
        [
            .. parsed.Lost.Lines,
            .. parsed.Diagnostics.Where(diagnostic => diagnostic.Id == TemplateDiagnostics.ReservedWord.Id).Select(diagnostic => diagnostic.Span.Line),
        ];
        return found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !OfAbsence.Contains(diagnostic.Id)
            && (OfOnePlace.Contains(diagnostic.Id) || !lines.Contains(diagnostic.Span.Line))
            && !Words(text, diagnostic.Span.Offset, diagnostic.Span.End).Concat(Words(Subject(diagnostic.Message))).Any(lost.Contains));
    }

    /// <summary>What a message is about, where it quotes that first: it need not stand at its place.</summary>
    private static string Subject(string message)
    {
        int end = message.Length > 0 && message[0] == '\'' ? message.IndexOf('\'', 1) : -1;
        return end < 0 ? "" : message.Substring(1, end - 1);
    }

    private static IEnumerable<string> Words(string text) => Words(text, 0, text.Length);

    private static IEnumerable<string> Words(string text, int start, int end)
    {
        for (int offset = start; offset < end;)
        {
            int next = Scanner.NameEnd(text, offset);
            if (next > offset)
            {
                yield return text.Substring(offset, next - offset);
            }

            offset = Math.Max(next, offset + 1);
        }
    }
}
