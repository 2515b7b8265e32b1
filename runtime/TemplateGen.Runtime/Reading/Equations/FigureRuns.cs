using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Equations;

/// <summary>Parts figures that run together, such as <c>3000003</c> for seven columns, in every way that is possible.</summary>
internal static class FigureRuns
{
    private const int MostRunLength = 64;

    // Among more ways than these some add up by chance.
    private const int MostWays = 500;

    /// <summary>Whether a piece is certainly several figures: no figure of more than one digit begins with 0.</summary>
    internal static bool IsCertain(Token piece) => IsRun(piece) && piece.Text[0] == '0';

    /// <summary>The ways to make so many figures of a run of digits; none where there are too many to tell by.</summary>
    /// <param name="run">The run; none of its parts of more than one digit begins with 0.</param>
    /// <param name="count">How many figures there must be.</param>
    internal static List<Token[]> Part(Token run, int count)
    {
        List<Token[]> ways = [];
        return IsRun(run) && Add(run, 0, count, [], ways) ? ways : [];
    }

    private static bool IsRun(Token piece) =>
        piece.Text.Length is > 1 and <= MostRunLength && piece.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <returns>False once there are too many ways.</returns>
    private static bool Add(Token run, int start, int left, List<Token> parts, List<Token[]> ways)
    {
        int digits = run.Text.Length - start;
        if (left == 0 || digits < left)
        {
            if (left == 0 && digits == 0)
            {
                ways.Add([.. parts]);
            }

            return ways.Count <= MostWays;
        }

        int longest = run.Text[start] == '0' ? 1 : digits - left + 1;
        int shortest = left == 1 ? digits : 1;
        for (int length = shortest; length <= longest; length++)
        {
            parts.Add(new Token(TokenKind.Figure, run.Text.Substring(start, length), run.Place.After(start), run.Cell));
            bool goesOn = Add(run, start + length, left - 1, parts, ways);
            parts.RemoveAt(parts.Count - 1);
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
    }
}
