namespace TemplateGen.Dsl.Parsing;

/// <summary>Finds where a text ends, whatever quotation marks it was typed with.</summary>
internal static class Quotes
{
    /// <summary>Whether a character opens a text, rightly or by the habit of an input method or of another language.</summary>
    internal static bool Opens(char c) => c is '"' || (c != ' ' && IsForeign(c));

    /// <summary>Whether a character is a quotation mark that the language does not use.</summary>
    internal static bool IsForeign(char c) => c is '“' or '”' or '„' or '＂' or '‘' or '’' or '\'' or '「' or '」' or '『' or '』' or '«' or '»';

    /// <summary>
    /// The offset after the text that begins at an offset. One that does not end on its line ends at a mark of an input method that was probably meant to
    /// end it, else before the braces that close the line.
    /// </summary>
    internal static int EndOf(string text, int offset, out bool closed)
    {
        var opening = text[offset];
        var (wrong, paired) = (-1, false);
        var i = offset + 1;
        for (; i < text.Length && !Characters.IsLineEnd(text[i]); i++)
        {
            if (opening == '"' && text[i] == '\\' && i + 1 < text.Length && !Characters.IsLineEnd(text[i + 1]))
            {
                i++;
            }
            else if (Closes(opening, text[i]))
            {
                closed = true;
                return i + 1;
            }
            paired |= text[i] == '“';
            wrong = wrong < 0 && !paired && text[i] is '”' or '＂' ? i : wrong;
        }
        closed = wrong >= 0;
        if (closed)
        {
            return wrong + 1;
        }
        return BeforeClosingBraces(text, offset + 1, i);
    }

    private static bool Closes(char opening, char c) => opening switch
    {
        '"' => c == '"',
        '‘' or '’' or '\'' => c is '‘' or '’' or '\'',
        '「' or '」' => c is '」',
        '『' or '』' => c is '』',
        '«' or '»' => c is '»' or '«',
        _ => c is '”' or '“' or '＂' or '"',
    };

    // A forgotten quotation mark must not swallow the brace that opens or closes a block.
    private static int BeforeClosingBraces(string text, int start, int end)
    {
        var i = end;
        while (i > start && (char.IsWhiteSpace(text[i - 1]) || Characters.Narrow(text[i - 1]) is '{' or '}'))
        {
            i--;
        }
        while (i < end && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }
        return i;
    }
}
