using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Blanks what programs leave in texts that they copy, and what is no text of the document: entities of HTML, the marks of cells and lines of Word,
/// characters of private use, <c>NaN</c> for what is missing, the marks of quoted mail and the numbers of lines. Each character that remains keeps its place.
/// </summary>
internal static partial class TextRemains
{
    private const int Fewest = 3;
    private const int FewestLines = 10;
    private static readonly SearchValues<char> _marks = SearchValues.Create(">|:\t");

    private const char NoWidth = '\u200B';

    /// <summary>A text without them.</summary>
    /// <param name="text">The text.</param>
    internal static string Blank(string text)
    {
        text = WithoutEntities(text);
        text = WithoutCharacters(text);
        text = ScannedRules.Blank(text);
        text = WithoutMissing(text);
        return WithoutBeginnings(text);
    }

    /// <summary>Entities of HTML, as those that take the text of a page without decoding it leave them; those of Markdown are decoded with its other signs.</summary>
    private static string WithoutEntities(string text) => !text.Contains('&', StringComparison.Ordinal) || Entity().Count(text) < Fewest || MarkdownText.IsIn(text) ? text
        : Entity().Replace(text, static entity =>
        {
            string decoded = WebUtility.HtmlDecode(entity.Value);
            return decoded.Length >= entity.Length ? entity.Value
                : char.IsWhiteSpace(decoded[0]) ? new string(' ', entity.Length)
                : decoded + new string(NoWidth, entity.Length - decoded.Length);
        });

    /// <summary>The marks of cells (U+0007) and of lines within a cell or table (U+000B) of Word, and characters that only one font knows.</summary>
    private static string WithoutCharacters(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
        bool hasCells = text.Contains('\a', StringComparison.Ordinal);
        if (first < 0 && !hasCells)
        {
            return text;
        }

        return string.Create(text.Length, (text, hasCells), static (plain, from) =>
        {
            for (int i = 0; i < plain.Length; i++)
            {
                plain[i] = from.text[i] switch
                {
                    >= '\uE000' and <= '\uF8FF' => ' ',
                    '\a' => '\t',
                    '\v' when from.hasCells => '\n',
                    char other => other,
                };
            }
        });
    }

    /// <summary>What Python prints for a cell in which nothing stands.</summary>
    private static string WithoutMissing(string text) =>
        !text.Contains("nan", StringComparison.OrdinalIgnoreCase) || Missing().Count(text) < Fewest ? text : Missing().Replace(text, static missing => new string(' ', missing.Length));

    /// <summary>The marks and numbers with which nearly all lines of a text begin.</summary>
    private static string WithoutBeginnings(string text)
    {
        Regex? beginning = Share(text, Quoted(), mustCount: false) ? Quoted() : Share(text, Numbered(), mustCount: true) ? Numbered() : null;
        return beginning is null ? text : beginning.Replace(text, static found => new string(' ', found.Length));
    }

    private static bool Share(string text, Regex beginning, bool mustCount)
    {
        if (!text.AsSpan(0, Math.Min(text.Length, 4_096)).ContainsAny(_marks))
        {
            return false;
        }

        (int all, int found, int last) = (0, 0, -1);
        LineReader lines = new(text);
        while (lines.Read())
        {
            if (lines.Line.Span.IsWhiteSpace())
            {
                continue;
            }

            // What does not begin so in its first lines does not do so at all.
            all++;
            ValueMatch match = default;
            foreach (ValueMatch one in beginning.EnumerateMatches(lines.Line.Span))
            {
                match = one;
                break;
            }

            bool isNext = match.Length > 0 && (!mustCount || (int.TryParse(lines.Line.Span[..match.Length].TrimEnd(" |:\t").Trim(), out int number) && number > last && (last = number) >= 0));
            found += isNext ? 1 : 0;
            if (all - found > 2 * FewestLines && found * 5 < all * 4)
            {
                return false;
            }
        }

        return found >= FewestLines && found * 5 >= all * 4;
    }

    [GeneratedRegex("&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}[0-9]{0,2});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<![^\s|,;""])(?:NaN|nan|<NA>)(?![^\s|,;""])", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(@"^ ?>[> ]{0,10}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^ {0,6}[0-9]{1,5}(?: ?[|:]|\t)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
