using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TemplateGen.Rules.Stating;

/// <summary>A wording by which prose states a figure, prepared for search in folded text.</summary>
/// <remarks>
/// <c>{}</c> is where the figure stands, <c>…</c> a few words of the same sentence; a wording without a figure states zero. The search takes time
/// linear in the text, whatever the wording.
/// </remarks>
internal sealed class StatedWording
{
    private const string Figure = "{}";
    private const string FigurePattern = @"(?<figure>[0-9][0-9,]*(?:\.[0-9]+)?)";

    // Enough for "政府信息公开", an agency's name and a date in between, too little to reach another statement.
    private const string GapPattern = "[^。;!?]{0,24}?";
    private const string VagueBefore = "约近超逾";
    private const string VagueBehind = "余多几";

    private readonly Regex _pattern;

    /// <summary>Prepares a wording.</summary>
    /// <param name="wording">The wording as the form's file has it.</param>
    internal StatedWording(string wording)
    {
        StringBuilder pattern = new();
        for (int i = 0; i < wording.Length; i++)
        {
            if (string.CompareOrdinal(wording, i, Figure, 0, Figure.Length) == 0)
            {
                pattern.Append(FigurePattern);
                i += Figure.Length - 1;
            }
            else if (wording[i] == '…')
            {
                pattern.Append(GapPattern);
            }
            else if (FoldedProse.Fold(wording[i]) is not '\0' and char kept)
            {
                pattern.Append(Regex.Escape(kept.ToString()));
            }
        }

        _pattern = new Regex(pattern.ToString(), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    }

    /// <summary>What a text states with this wording: where, in folded characters, and which figure. Vague figures, such as 230余, are left out.</summary>
    /// <param name="folded">The folded text.</param>
    internal IEnumerable<(int Start, int Length, decimal Value)> Find(string folded)
    {
        foreach (Match match in _pattern.Matches(folded))
        {
            Group figure = match.Groups["figure"];
            if (!figure.Success)
            {
                yield return (match.Index, match.Length, 0);
            }
            else if (!IsPart(folded, figure) && decimal.TryParse(figure.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value))
            {
                yield return (match.Index, match.Length, value);
            }
        }
    }

    /// <summary>Whether a figure is only a part of what stands there, or is not meant to be exact.</summary>
    private static bool IsPart(string text, Group figure)
    {
        char before = figure.Index == 0 ? ' ' : text[figure.Index - 1];
        int end = figure.Index + figure.Length;
        char behind = end == text.Length ? ' ' : text[end];
        return IsDigit(before) || IsDigit(behind) || VagueBefore.Contains(before, StringComparison.Ordinal) || VagueBehind.Contains(behind, StringComparison.Ordinal);
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is '.' or ',';
}
