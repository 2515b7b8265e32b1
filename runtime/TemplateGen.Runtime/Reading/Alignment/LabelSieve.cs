using System.Buffers;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Says in one pass over a text which editions it may follow at all, before anything is made of it: most texts have no labels of a form in them.</summary>
/// <remarks>
/// It looks for the beginnings of labels where a cell may begin, letter for letter; so few suffice that no report is missed whose tables can be read. Labels
/// of few letters are words of everyday use and do not count; a form that has mostly such labels is never ruled out.
/// </remarks>
internal sealed class LabelSieve
{
    private const int FewestLetters = 4;
    private const int MostLetters = 12;
    private const int FewestWordings = 12;
    private const int SureWordings = 10;
    private const int MostKept = 16;

    // Not held weakly as what is made of one template: a sieve is that of a set of editions, of which a program has a few for as long as it runs, and these are no more than so many.
    private static volatile LabelSieve[] _kept = [];

    private readonly Template[] _templates;
    private readonly Dictionary<string, (int Number, ulong Editions)> _wordings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (int Number, ulong Editions)>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<string> _search;

    /// <summary>By the first letter: how many letters the wordings have that begin with it, a bit each.</summary>
    private readonly Dictionary<char, int> _lengths = [];

    private readonly int[] _counts;

    private LabelSieve(Template[] templates)
    {
        _templates = templates;
        _counts = new int[templates.Length];
        for (int i = 0; i < templates.Length; i++)
        {
            foreach (string wording in FormLabels.Of(templates[i]).Labels.Wordings.Select(Beginning).Where(static wording => wording.Length >= FewestLetters).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                (int number, ulong known) = _wordings.TryGetValue(wording, out (int, ulong) other) ? other : (_wordings.Count, 0);
                _wordings[wording] = (number, known | (1UL << i));
                _counts[i]++;
            }
        }

        foreach (string wording in _wordings.Keys)
        {
            char first = char.ToUpperInvariant(wording[0]);
            _lengths[first] = _lengths.GetValueOrDefault(first) | (1 << wording.Length);
        }

        _lookup = _wordings.GetAlternateLookup<ReadOnlySpan<char>>();
        bool hasCase = _wordings.Keys.Any(static wording => wording.Any(char.IsAsciiLetter));
        _search = SearchValues.Create([.. _wordings.Keys], hasCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>The sieve for given editions; null where there are more than it can tell apart.</summary>
    internal static LabelSieve? Of(IReadOnlyList<ReportEdition> editions)
    {
        Template[] templates = [.. editions.Select(static edition => edition.Template)];
        if (templates.Length > 64)
        {
            return null;
        }

        LabelSieve[] kept = _kept;
        if (Array.Find(kept, sieve => sieve._templates.AsSpan().SequenceEqual(templates)) is { } known)
        {
            return known;
        }

        LabelSieve made = new(templates);
        _kept = [made, .. kept.Take(MostKept - 1)];
        return made;
    }

    /// <summary>Whether a text may be a report on one of the editions; looked at no further than it takes to know.</summary>
    /// <param name="text">The text.</param>
    internal bool MayBeReport(string text) => MayBe(text) || (TraditionalCharacters.AreIn(text) && MayBe(TraditionalCharacters.Simplify(text)));

    private bool MayBe(ReadOnlySpan<char> text)
    {
        Sifting sifting = new(this);
        for (int i = 0; i < _templates.Length; i++)
        {
            if (Needed(i) <= 0)
            {
                return true;
            }
        }

        return sifting.Find(text, static sifting => sifting.IsEnough());
    }

    /// <summary>The editions of which a document has about as many labels as of any.</summary>
    /// <param name="document">The document.</param>
    /// <param name="editions">The editions of this sieve.</param>
    internal IReadOnlyList<ReportEdition> Likely(SourceDocument document, IReadOnlyList<ReportEdition> editions)
    {
        Sifting sifting = new(this);
        if (editions.Count > 1)
        {
            foreach (SourceLine line in document.Lines)
            {
                sifting.FindInLine(TraditionalCharacters.Simplify(line.Text));
            }
        }

        int best = sifting.Found.Max();
        return best < SureWordings ? editions : [.. editions.Where((_, index) => sifting.Found[index] * 3 >= best || _counts[index] < FewestWordings)];
    }

    /// <summary>The letters with which a label begins, its number left out.</summary>
    private static string Beginning(string label)
    {
        int start = 0;
        while (start < label.Length && !char.IsLetter(label[start]))
        {
            start++;
        }

        if (start + 1 < label.Length && label[start + 1] is '、' or '）' or ')' or '.')
        {
            start += 2;
        }

        int end = start;
        while (end < label.Length && end - start < MostLetters && (char.IsLetter(label[end]) || (label[end] == ' ' && end > start)))
        {
            end++;
        }

        return label[start..end].TrimEnd();
    }

    private int Needed(int edition) => _counts[edition] < FewestWordings ? 0 : Math.Max(2, FormLabels.Of(_templates[edition]).Labels.TableLabelCount / 24);

    private sealed class Sifting(LabelSieve sieve)
    {
        private readonly bool[] _seen = new bool[sieve._wordings.Count];

        internal int[] Found { get; } = new int[sieve._templates.Length];

        internal bool IsEnough()
        {
            for (int i = 0; i < Found.Length; i++)
            {
                if (Found[i] >= sieve.Needed(i))
                {
                    return true;
                }
            }

            return false;
        }

        /// <returns>Whether it stopped before the end.</returns>
        internal bool Find(ReadOnlySpan<char> text, Func<Sifting, bool> isEnough)
        {
            int start = 0;
            while (start < text.Length && text[start..].IndexOfAny(sieve._search) is >= 0 and var offset)
            {
                int at = start + offset;
                start = at + FewestLetters;
                if ((at == 0 || !char.IsLetter(text[at - 1])) && Take(text[at..]) && isEnough(this))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Finds all in a line, of which hardly any place is one where a cell may begin: to look at those is sooner done than to search.</summary>
        internal void FindInLine(ReadOnlySpan<char> line)
        {
            bool isBehindLetter = false;
            for (int at = 0; at + FewestLetters <= line.Length; at++)
            {
                bool isLetter = line[at] is (>= '\u4E00' and <= '\u9FFF') || char.IsLetter(line[at]);
                if (isLetter && !isBehindLetter)
                {
                    Take(line[at..]);
                }

                isBehindLetter = isLetter;
            }
        }

        private bool Take(ReadOnlySpan<char> text)
        {
            int lengths = sieve._lengths.GetValueOrDefault(char.ToUpperInvariant(text[0]));
            for (int length = Math.Min(MostLetters, text.Length); length >= FewestLetters; length--)
            {
                if ((lengths & (1 << length)) != 0 && sieve._lookup.TryGetValue(text[..length], out (int Number, ulong Editions) wording))
                {
                    if (_seen[wording.Number])
                    {
                        return false;
                    }

                    _seen[wording.Number] = true;
                    for (int i = 0; i < Found.Length; i++)
                    {
                        Found[i] += (int)((wording.Editions >> i) & 1);
                    }

                    return true;
                }
            }

            return false;
        }
    }
}
