using System.Buffers;
using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Sources;

/// <summary>Takes out the rows in which an office numbered the columns of a table, such as <c>栏次 1 2 3 4</c>: none of their figures is one of the report, and no row of a list is called so.</summary>
/// <remarks>They count up from 1, or from 0 as programs do, in all cells. Where no word says what they are, there are more of them than chance would have, and rows go on below them; or these are numbered, too.</remarks>
internal static class ColumnNumbers
{
    private const int FewestSaid = 2;
    private const int FewestBare = 5;
    private const int LongestWord = 8;
    private const int LongestNumber = 6;
    private const int LongestLine = 1_000;

    private static readonly string[] _words = ["栏次", "栏号", "列次", "列号", "Column", "Columns"];

    private static readonly SearchValues<char> _firstLetters = SearchValues.Create([.. _words.SelectMany(static word => (char[])[word[0], char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0])])]);

    // Columns of words are lettered so, but so are the rows of lists, too.
    private static readonly string[] _letters = ["甲", "乙", "丙", "A", "B", "C"];

    /// <summary>A document without such rows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="editions">The editions that are known: what one of them prints under its headings itself stays.</param>
    /// <param name="notes">Takes what was left out.</param>
    internal static SourceDocument Without(SourceDocument document, IReadOnlyList<ReportEdition> editions, ReadingNotes notes)
    {
        List<SourceRow>? left = null;
        SourcePlace? first = null;
        int count = 0;
        (int Rows, int Cells) numbered = default;
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow row = document.Rows[i];
            SourceRow? kept = row.Form == RowForm.Running
                ? WithoutLines(row)
                : (IsNumbering(row, i + 1 < document.Rows.Count && !document.Rows[i + 1].StartsPart) || RowNumbers.Below(document.Rows, i).Rows > 0) && !IsPrinted(row, editions)
                ? null
                : row;
            bool isNumbered = numbered.Rows > 0;
            (kept, numbered) = isNumbered
                ? (row with { Cells = [.. row.Cells.Skip(numbered.Cells)] }, numbered with { Rows = numbered.Rows - 1 })
                : (kept, kept is null && row.Form == RowForm.Ruled ? RowNumbers.Below(document.Rows, i) : default);
            if (kept != row)
            {
                left ??= [.. document.Rows.Take(i)];
                first ??= row.Cells[0].Place;
                count += isNumbered ? 0 : 1;
            }

            if (kept is not null)
            {
                // What began with the numbers begins with the row below them.
                bool begins = left is not null && i > 0 && document.Rows[i - 1] is { StartsPart: true } above && left.LastOrDefault() != above && kept.Form == RowForm.Ruled;
                left?.Add(begins ? kept with { StartsPart = true } : kept);
            }
        }

        if (first is { } place)
        {
            notes.Add([LeftOut(count, place)]);
        }

        return left is null ? document : document with { Rows = left };
    }

    /// <summary>The note that such rows were left out.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The place of the first.</param>
    internal static ReadingNote LeftOut(int count, SourcePlace first) => new(
        "column-numbers-left-out", Severity.Note, first, $"略去了 {count} 行栏次", $"The numbers of columns in {RowNotes.Rows(count)} were left out");

    /// <summary>Whether a form prints the row itself: its columns have such codes.</summary>
    private static bool IsPrinted(SourceRow row, IReadOnlyList<ReportEdition> editions)
    {
        string[] found = [.. row.Cells.Where(static cell => !cell.IsBlank).Select(static cell => cell.Lines[0].Text)];
        return editions.SelectMany(static edition => edition.Template.Tables)
            .Any(table => table.Columns.Lines.SelectMany(static line => line.Codes) is var codes && codes.Any() && codes.All(found.Contains));
    }

    private static bool IsNumbering(SourceRow row, bool goesOn)
    {
        int next = 1;
        int count = 0;
        bool isSaid = false;
        foreach (SourceCell cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            if (cell.Lines.Count > 1)
            {
                return false;
            }

            ReadOnlySpan<char> text = cell.Lines[0].Text;
            if (count == 0 && (IsWord(text, _words) || IsWord(text, _letters)))
            {
                isSaid |= IsWord(text, _words);
            }
            else if (Number(text) is { } number && (number == next || (count == 0 && !isSaid && number == 0)))
            {
                next = number + 1;
                count++;
            }
            else
            {
                return false;
            }
        }

        return count >= (isSaid ? FewestSaid : FewestBare) && (isSaid || goesOn);
    }

    /// <summary>A paragraph, which may hold several tables, without the word and the numbers behind it, be they in one line or each in a line of its own.</summary>
    private static SourceRow? WithoutLines(SourceRow row)
    {
        IReadOnlyList<SourceLine> lines = row.Cells.Count == 1 ? row.Cells[0].Lines : [];
        List<SourceLine>? left = null;
        for (int next = 0; next < lines.Count;)
        {
            int end = EndOf(lines, next);
            if (end > next)
            {
                left ??= [.. lines.Take(next)];
                next = end;
                continue;
            }

            left?.Add(lines[next]);
            next++;
        }

        return left is null ? row : left.Count == 0 ? null : row with { Cells = [row.Cells[0] with { Lines = left }] };
    }

    /// <summary>Behind the last of the lines that number columns, or the first itself where it begins nothing of the kind.</summary>
    private static int EndOf(IReadOnlyList<SourceLine> lines, int first)
    {
        string text = lines[first].Text;
        if (text.Length is 0 or > LongestLine || !_firstLetters.Contains(text[0]))
        {
            return first;
        }

        if (IsWord(text, _words))
        {
            int end = first + 1;
            while (end < lines.Count && Number(lines[end].Text) == end - first)
            {
                end++;
            }

            return end - first > FewestSaid ? end : first;
        }

        foreach (string word in _words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && LineReader.Words(text) is { Count: > FewestSaid } words && IsWord(text.AsSpan(..words[0].End), _words))
            {
                return words.Skip(1).Index().All(number => Number(text.AsSpan(number.Item.Start..number.Item.End)) == number.Index + 1) ? first + 1 : first;
            }
        }

        return first;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string[] words)
    {
        if (text.Length is 0 or > LongestWord * 2)
        {
            return false;
        }

        Span<char> word = stackalloc char[LongestWord * 2];
        int length = 0;
        foreach (char character in text)
        {
            if (!LineReader.IsSpace(character) && character is not ('.' or ':' or '：'))
            {
                word[length++] = character;
            }
        }

        foreach (string known in words)
        {
            if (word[..length].Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestNumber)
        {
            return null;
        }

        if (text is [>= '①' and <= '⑳'])
        {
            return text[0] - '①' + 1;
        }

        ReadOnlySpan<char> digits = text is ['(' or '（', .., ')' or '）'] ? text[1..^1] : text;
        return digits.Length is > 0 and <= 2 && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
