using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>A label of the form as a note names it. What fills its slots may be read last; until then it is marked, so that nothing is ever filled that a document says.</summary>
internal static class FormLabel
{
    // No text has them: Unicode keeps them for use within programs.
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    /// <summary>A label, marked if it may have slots.</summary>
    internal static string Of(string label) => label.Contains('{', StringComparison.Ordinal) ? $"{Open}{label}{Close}" : label;

    /// <summary>A sentence with the labels in it as the report prints them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="report">The report, read to its end.</param>
    internal static string Filled(string sentence, Report report)
    {
        StringBuilder? filled = null;
        int next = 0;
        for (int open = sentence.IndexOf(Open, StringComparison.Ordinal); open >= 0 && sentence.IndexOf(Close, open) is >= 0 and var close; open = sentence.IndexOf(Open, next))
        {
            filled = (filled ?? new StringBuilder()).Append(sentence, next, open - next).Append(SlottedText.FillQuoted(sentence[(open + 1)..close], report));
            next = close + 1;
        }

        return filled?.Append(sentence, next, sentence.Length - next).ToString() ?? sentence;
    }
}
