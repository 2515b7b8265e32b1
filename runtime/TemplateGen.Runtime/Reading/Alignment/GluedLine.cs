using System.Buffers;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>A line, or a word of one, in which labels and figures stand without anything between them, such as 规章000 or 行政复议行政诉讼.</summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class GluedLine(LabelMatcher matcher)
{
    private const int LongestLine = 400;
    private const int MostLabels = 40;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789.");

    /// <summary>Parts a text into labels of the form, to the letter, and the digits behind them, where nothing else stands in it.</summary>
    /// <param name="line">The line that it stands in.</param>
    /// <param name="start">Where it begins in the line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="tokens">Takes the parts.</param>
    /// <returns>Whether it is such a text: at least two parts.</returns>
    internal bool TrySplit(SourceLine line, int start, int end, List<Token> tokens)
    {
        if (end - start is < 3 or > LongestLine)
        {
            return false;
        }

        if (!BeginsWithLabel(line.Text, start, end))
        {
            return false;
        }

        (string folded, int[] places) = Folded(line.Text, start, end);
        List<(int Start, int End)> labels = [];
        if (folded.Length < 3 || !TryLabels(folded, 0, labels, new int[folded.Length]) || labels.Count == 0)
        {
            return false;
        }

        int next = labels[^1].End;
        bool isOneLabel = labels.Count == 1 && next == folded.Length;
        bool isParted = next < folded.Length && places[^1] - places[next] != folded.Length - 1 - next;
        if (isOneLabel || isParted)
        {
            return false;
        }

        foreach ((int first, int last) in labels)
        {
            int to = last < places.Length ? places[last] : end;
            string text = line.Text[places[first]..to];
            tokens.Add(new Token(TokenKind.Label, text, line.Place.After(places[first]), 0) { Matches = matcher.Match(text) });
        }

        if (next < folded.Length)
        {
            AddDigits(line, places[next], end, tokens);
        }

        return true;
    }

    /// <summary>Digits behind a label; nothing but zeros is one figure for each, since no other figure begins with 0.</summary>
    private static void AddDigits(SourceLine line, int start, int end, List<Token> tokens)
    {
        string digits = line.Text[start..end].Trim();
        bool areZeros = digits.AsSpan().IndexOfAnyExcept('0') < 0;
        for (int i = 0; i < (areZeros ? digits.Length : 1); i++)
        {
            tokens.Add(new Token(TokenKind.Figure, areZeros ? "0" : digits, line.Place.After(start + i), 0) { IsParted = areZeros && digits.Length > 1 });
        }
    }

    /// <summary>Covers a text with labels, the longest first, up to digits at its end.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="start">Where the next label begins.</param>
    /// <param name="labels">Those before it.</param>
    /// <param name="vain">For each place the least number of labels before it with which it led nowhere, and one more: with as many again it cannot, or lines of labels that begin with one another would take for ever.</param>
    private bool TryLabels(string folded, int start, List<(int Start, int End)> labels, int[] vain)
    {
        if (start == folded.Length || (labels.Count > 0 && IsDigits(folded.AsSpan(start))))
        {
            return true;
        }

        if (start + 1 >= folded.Length || labels.Count == MostLabels || (vain[start] > 0 && labels.Count + 1 >= vain[start]))
        {
            return false;
        }

        foreach (string wording in matcher.BeginningWith(folded[start], folded[start + 1]))
        {
            if (folded.AsSpan(start).StartsWith(wording))
            {
                labels.Add((start, start + wording.Length));
                if (TryLabels(folded, start + wording.Length, labels, vain))
                {
                    return true;
                }

                labels.RemoveAt(labels.Count - 1);
            }
        }

        vain[start] = labels.Count + 1;
        return false;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(_digits) && text[0] != '.';

    /// <summary>Whether some label begins with the first two characters: few lines of prose come further.</summary>
    private bool BeginsWithLabel(string text, int start, int end)
    {
        char first = '\0';
        for (int i = start; i < end; i++)
        {
            if (LabelFolding.Fold(text[i]) is not '\0' and char kept)
            {
                if (first != '\0')
                {
                    return matcher.BeginningWith(first, IsMark(kept, first) ? '.' : kept).Length > 0;
                }

                first = kept;
            }
        }

        return false;
    }

    /// <summary>Whether a character is the mark behind a number, which has one spelling in labels.</summary>
    private static bool IsMark(char character, char before) => character is '、' or ',' && ChineseNumeral.IsCounting(before);

    /// <summary>A text folded, and where in the line each of its characters stands.</summary>
    private static (string Folded, int[] Places) Folded(string text, int start, int end)
    {
        Span<char> folded = stackalloc char[end - start];
        int[] places = new int[end - start];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            if (LabelFolding.Fold(text[i]) is not '\0' and char kept)
            {
                bool isMark = length > 0 && IsMark(kept, folded[length - 1]);
                places[length] = i;
                folded[length++] = isMark ? '.' : kept;
            }
        }

        return (folded[..length].ToString(), places[..length]);
    }
}
