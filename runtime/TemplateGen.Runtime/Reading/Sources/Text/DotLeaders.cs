using System.Buffers;
using System.Globalization;

namespace TemplateGen.Reading.Sources;

/// <summary>Rows of dots that lead the eye from a label to its figures, as in <c>Total ........ 12</c>: nothing but space.</summary>
/// <remarks>Tables of contents have them, too. Several lines whose only figures are whole and never fall may be one and are left alone.</remarks>
internal static class DotLeaders
{
    private const int LongestLine = 2_000;
    private const int FewestContents = 3;
    private const int FewestDots = 4;

    private static readonly SearchValues<char> _figures = SearchValues.Create("0123456789 ,.-+()$€£¥%");

    /// <summary>The numbers of the lines that have such dots.</summary>
    internal static HashSet<int> Find(string text)
    {
        HashSet<int> found = [];
        if (!text.Contains("..", StringComparison.Ordinal) && !text.Contains(". .", StringComparison.Ordinal))
        {
            return found;
        }

        List<(int Line, long? Page)> run = [];
        LineReader lines = new(text);
        while (lines.Read())
        {
            TextLine line = lines.Line;
            if (line.Span.IsWhiteSpace())
            {
                continue;
            }

            if (line.Text.Length <= LongestLine && Place(line.Span) is var (_, end) && end > 0)
            {
                run.Add((line.Number, long.TryParse(line.Span[end..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out long page) ? page : null));
            }
            else
            {
                Close(run, found);
            }
        }

        Close(run, found);
        return found;
    }

    /// <summary>A line with spaces in place of the dots: every figure stays in its column.</summary>
    internal static TextLine Blank(in TextLine line)
    {
        (int start, int end) = Place(line.Span);
        return line with { Text = string.Concat(line.Span[..start], new string(' ', end - start), line.Span[end..]).AsMemory() };
    }

    private static void Close(List<(int Line, long? Page)> run, HashSet<int> found)
    {
        bool isContents = run.Count >= FewestContents && run.TrueForAll(static line => line.Page is not null) && run.Zip(run.Skip(1)).All(static pair => pair.First.Page <= pair.Second.Page);
        if (!isContents)
        {
            found.UnionWith(run.Select(static line => line.Line));
        }

        run.Clear();
    }

    /// <summary>Where the dots of a line begin and end; nowhere where no label stands before them, or other things than figures behind them.</summary>
    private static (int Start, int End) Place(ReadOnlySpan<char> line)
    {
        int last = Math.Max(line.LastIndexOf(".."), line.LastIndexOf(". ."));
        if (last <= 0)
        {
            return (0, 0);
        }

        int end = last + (line[last + 1] == '.' ? 2 : 3);
        int start = last;
        while (start > 0 && (line[start - 1] == '.' || (line[start - 1] == ' ' && start > 1 && line[start - 2] == '.')))
        {
            start--;
        }

        ReadOnlySpan<char> figures = line[end..];
        bool isLeader = line[start..end].Count('.') >= FewestDots || figures.StartsWith("  ");
        return isLeader && figures.IndexOfAnyInRange('0', '9') >= 0 && figures.IndexOfAnyExcept(_figures) < 0 && HasLetter(line[..start]) ? (start, end) : (0, 0);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }
}
