namespace TemplateGen.Reading.Sources;

/// <summary>Tabs that only indent a text, as in the text of the elements of a page whose source is indented: what stands behind them is no cell behind blank ones.</summary>
internal static class Indentation
{
    private const int FewestLines = 10;

    /// <summary>Whether tabs only indent a text: none stands behind words, and most lines that begin with tabs begin with several. A word processor's text of a table has one before each cell.</summary>
    internal static bool IsIn(string text)
    {
        if (!text.Contains("\n\t\t", StringComparison.Ordinal))
        {
            return false;
        }

        (int several, int one) = (0, 0);
        LineReader lines = new(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Span;
            int depth = line.Length - line.TrimStart('\t').Length;
            if (line[depth..].TrimEnd().Contains('\t'))
            {
                return false;
            }

            if (depth > 0 && !lines.Line.IsBlank)
            {
                (several, one) = depth > 1 ? (several + 1, one) : (several, one + 1);
            }
        }

        return several >= FewestLines && several > one;
    }

    /// <summary>A line with spaces for the tabs that indent it, so that places in it stay what they are.</summary>
    internal static TextLine Without(in TextLine line)
    {
        int depth = line.Text.Length - line.Span.TrimStart('\t').Length;
        return depth == 0 ? line : line with { Text = (new string(' ', depth) + line.Text[depth..].TrimEnd("\t").ToString()).AsMemory() };
    }
}
