using TemplateGen.Cells;

namespace TemplateGen.Documents.Html;

/// <summary>Lines and columns of the source.</summary>
internal sealed class SourceLines
{
    private readonly List<int> _starts = [0];
    private int _last;

    internal SourceLines(string source)
    {
        ReadOnlySpan<char> rest = source;
        int start = 0;
        for (int end = rest.IndexOfAny('\n', '\r'); end >= 0; end = rest[start..].IndexOfAny('\n', '\r'))
        {
            start += end + (rest[start + end] == '\r' && start + end + 1 < rest.Length && rest[start + end + 1] == '\n' ? 2 : 1);
            _starts.Add(start);
        }
    }

    /// <summary>The place of a character.</summary>
    /// <param name="index">Its index in the source.</param>
    /// <param name="path">The path of the cell in which it stands, or null.</param>
    internal SourcePlace At(int index, string? path)
    {
        // A page is walked in order, mostly.
        bool isNear = _starts[_last] <= index && (_last + 1 == _starts.Count || index < _starts[_last + 1]);
        if (!isNear)
        {
            int found = _starts.BinarySearch(index);
            _last = found >= 0 ? found : ~found - 1;
        }

        return new SourcePlace(_last + 1, index - _starts[_last] + 1) { Path = path };
    }
}
