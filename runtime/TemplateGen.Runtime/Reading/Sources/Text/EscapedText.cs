using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Sources;

/// <summary>A text that was kept with escapes, as programs write it within quotes: <c>\n</c> for the ends of its lines, <c>\u5e74</c> for its characters.</summary>
internal static partial class EscapedText
{
    private const int FewestEscapes = 10;

    /// <summary>The text that it stands for, and the note that says so; the text itself where it is written plainly.</summary>
    /// <param name="text">The text.</param>
    internal static (string Text, ReadingNote? Note) Decode(string text)
    {
        if (!text.Contains(@"\n", StringComparison.Ordinal) && !text.Contains(@"\u", StringComparison.Ordinal))
        {
            return (text, null);
        }

        int lines = Line().Count(text);
        bool isEscaped = lines >= FewestEscapes && lines > text.AsSpan().Count('\n');
        if (!isEscaped && Character().Count(text) < FewestEscapes)
        {
            return (text, null);
        }

        string decoded = Escape().Replace(text.Trim().Trim('"'), static escape => escape.Value[1] switch
        {
            'n' => "\n",
            'r' => "",
            't' => "\t",
            'u' => ((char)ushort.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
            char other => other.ToString(),
        });
        return (decoded, new ReadingNote(
            "escaped-text",
            Severity.Note,
            null,
            "文件以转义符（\\n、\\u5e74 等）写成，已还原；行号按还原后的文本计",
            "The text is written with escapes such as \\n and \\u5e74; they were decoded, and places are those in the decoded text"));
    }

    [GeneratedRegex(@"\\n", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\\u[0-9a-fA-F]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Character();

    [GeneratedRegex(@"\\(?:u[0-9a-fA-F]{4}|[nrt""'\\/])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
