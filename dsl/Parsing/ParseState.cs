using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// What one parse gathers beside the syntax: messages, the depth, the blocks that are open. Sprache's parsers are functions of their input, so it
/// travels with the input. It may change as it does because the grammar never goes back behind what it has consumed; the
/// one place that does (a suspected misspelling) takes the messages back.
/// </summary>
internal sealed class ParseState(string text, CancellationToken cancellation)
{
    /// <summary>Levels of nesting: blocks, parentheses, calls, signs and negations all count.</summary>
    internal const int MostLevels = 64;

    /// <summary>A file with more mistakes is probably something else, and messages must not grow without bound.</summary>
    internal const int MostDiagnostics = 100;

    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly HashSet<int> _reported = [];
    private readonly Stack<OpenBlock> _open = new();
    private readonly List<(int Start, int End)> _lost = [];
    private readonly Dictionary<int, (int Length, string? Word)> _respelt = [];
    private int _depth;
    private int _retries = 20;

    internal string Text { get; } = text;

    internal LineMap Lines { get; } = new(text);

    internal BraceBalance Braces { get; private set; } = BraceBalance.Of(text);

    internal OpenTexts OpenTexts { get; } = new();

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>What was reported so far, in the order of discovery.</summary>
    internal int Reported => _diagnostics.Count;

    /// <summary>The blocks around the place reached, the innermost first.</summary>
    internal IEnumerable<OpenBlock> Open => _open;

    /// <summary>Where the item begins that is being read: its words name the block that it opens.</summary>
    internal int ItemStart { get; set; }

    /// <summary>Whether the rest of the file is left out because there are too many mistakes.</summary>
    internal bool GaveUp { get; private set; }

    internal SourceSpan Span(int start, int end) => Lines.Span(start, end);

    /// <summary>Reports a mistake; the first one at a place is the cause, and the only one said.</summary>
    internal void Report(DiagnosticDescriptor descriptor, int start, int end, params string[] args)
    {
        if (GaveUp || !_reported.Add(start))
        {
            return;
        }
        _diagnostics.Add(descriptor.At(Span(start, end), args));
        if (_diagnostics.Count == MostDiagnostics)
        {
            GaveUp = true;
            _diagnostics.Add(TemplateDiagnostics.TooManyMistakes.At(Span(end, end), Numbers.Text(MostDiagnostics)));
        }
    }

    /// <summary>Has nothing reported at a place any more.</summary>
    internal void KeepQuietAbout(int offset) => _reported.Add(offset);

    /// <summary>Notes a stretch that was passed over, or read for its mistakes only: what it declares is not in the syntax.</summary>
    internal void Lose(int start, int end) => _lost.Add((start, end));

    /// <summary>All stretches that are not in the syntax.</summary>
    internal LostPieces Lost() => LostPieces.At(_lost, this);

    /// <summary>What is to be said, in the order of the file.</summary>
    internal TemplateDiagnostic[] Diagnostics() =>
        [.. OpenTexts.WithoutFollowing(_diagnostics).OrderBy(static diagnostic => diagnostic.Span.Offset)];

    /// <summary>Goes back to when there were so many messages: takes back what was found out from an offset on.</summary>
    internal void TakeBack(int count, int offset, BraceBalance braces)
    {
        Braces = braces;
        foreach (var later in _respelt.Keys.Where(key => key >= offset).ToList())
        {
            _respelt.Remove(later);
        }
        for (var i = count; i < _diagnostics.Count; i++)
        {
            _reported.Remove(_diagnostics[i].Span.Offset);
        }
        _diagnostics.RemoveRange(count, _diagnostics.Count - count);
        _lost.RemoveAll(stretch => stretch.Start >= offset);
        GaveUp = false;
    }

    /// <summary>Allows to read an item a second time, a few times a file: more could double with each level.</summary>
    internal bool TryRetry() => _retries-- > 0;

    /// <summary>Goes one level in, unless there are too many.</summary>
    internal bool TryEnter()
    {
        if (_depth == MostLevels)
        {
            return false;
        }
        _depth++;
        return true;
    }

    internal void Leave() => _depth--;

    internal void OpenBlock(OpenBlock block) => _open.Push(block);

    internal void CloseBlock() => _open.Pop();

    /// <summary>Has the word at an offset read as another one, after its misspelling was reported. Null has a reserved word read as a name.</summary>
    internal void Respell(int offset, int length, string? word) => _respelt[offset] = (length, word);

    /// <summary>The word that is read at an offset instead of the one written, or null.</summary>
    internal string? MeantAt(int offset) => _respelt.TryGetValue(offset, out var meant) ? meant.Word : null;

    /// <summary>Whether the word at an offset is to be read as a given one.</summary>
    internal bool IsRespelt(int offset, string? word, out int length)
    {
        length = 0;
        if (_respelt.Count == 0 || !_respelt.TryGetValue(offset, out var meant) || meant.Word != word)
        {
            return false;
        }
        length = meant.Length;
        return true;
    }
}
