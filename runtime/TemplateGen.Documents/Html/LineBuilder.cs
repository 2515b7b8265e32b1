using System.Buffers;
using System.Text;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>Puts texts together into lines as a page shows them: white space is one space, and none at the ends of a line.</summary>
/// <param name="cursor">Says where texts stand in the source.</param>
/// <param name="places">Makes places of that.</param>
internal sealed class LineBuilder(SourceCursor cursor, SourceLines places)
{
    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \t\n\r\f");

    private readonly StringBuilder _text = new();
    private readonly List<PageLine> _lines = [];
    private SourcePlace? _place;
    private bool _isSpacePending;
    private bool _startsParagraph = true;

    /// <summary>Whether there is neither a line nor a part of one.</summary>
    internal bool IsEmpty => _lines.Count == 0 && _place is null;

    /// <summary>The last character of the open line that is no space, or NUL.</summary>
    internal char Last => _place is null || _isSpacePending ? '\0' : _text[^1];

    /// <summary>How many lines were made, in all.</summary>
    internal int Count { get; private set; }

    /// <summary>The index of the first character from a given one on that is no white space.</summary>
    internal static int FirstVisible(string text, int from)
    {
        while (from < text.Length && LineReader.IsSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">Whether its line ends and spaces count.</param>
    /// <param name="path">The path of the cell in which it stands, or null.</param>
    internal void Append(string text, bool keepsLines, string? path)
    {
        int first = FirstVisible(text, 0);
        if (first == text.Length)
        {
            AddSpaces(text, keepsLines);
            return;
        }

        cursor.Find(text, first);
        int at = 0;
        while (at < text.Length)
        {
            if (_spaces.Contains(text[at]))
            {
                at = AddSpace(text, at, keepsLines);
                continue;
            }

            int length = text.AsSpan(at).IndexOfAny(_spaces);
            int end = length < 0 ? text.Length : at + length;
            AddWord(text, at, end, path);
            at = end;
        }
    }

    /// <summary>Adds a text that does not stand in the source as it is shown, such as the value of a field.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path of the cell in which it stands, or null.</param>
    internal void AppendShown(string text, string? path)
    {
        if (FirstVisible(text, 0) < text.Length)
        {
            _place ??= places.At(cursor.Index, path);
            _text.Append(_isSpacePending && _text.Length > 0 ? " " : "").Append(text);
            _isSpacePending = false;
        }
    }

    /// <summary>Ends the line; an empty one is a blank line, with which a paragraph ends.</summary>
    internal void Break()
    {
        bool isBlank = !Close();
        _startsParagraph |= isBlank;
    }

    /// <summary>Ends the line and the paragraph.</summary>
    internal void EndBlock()
    {
        Close();
        _startsParagraph = true;
    }

    /// <summary>Takes the lines out.</summary>
    internal PageLine[] Take()
    {
        EndBlock();
        if (_lines.Count == 0)
        {
            return [];
        }

        PageLine[] lines = _lines.Count == 1 ? [_lines[0]] : [.. _lines];
        _lines.Clear();
        return lines;
    }

    private void AddSpaces(string text, bool keepsLines)
    {
        for (int at = 0; at < text.Length;)
        {
            if (_spaces.Contains(text[at]))
            {
                at = AddSpace(text, at, keepsLines);
            }
            else
            {
                AddPending();
                _text.Append(text[at++]);
            }
        }
    }

    private int AddSpace(string text, int at, bool keepsLines)
    {
        if (keepsLines && text[at] is '\n' or '\r')
        {
            Break();
            return at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        }

        if (keepsLines)
        {
            _text.Append(text[at]);
        }
        else
        {
            _isSpacePending = _text.Length > 0;
        }

        return at + 1;
    }

    private void AddWord(string text, int start, int end, string? path)
    {
        AddPending();
        if (_place is null)
        {
            int first = FirstVisible(text, start);
            if (first < end)
            {
                cursor.GoOn(text, first);
                _place = places.At(cursor.Index, path);
            }
        }

        _text.Append(text, start, end - start);
    }

    private void AddPending()
    {
        if (_isSpacePending)
        {
            _text.Append(' ');
            _isSpacePending = false;
        }
    }

    private bool Close()
    {
        bool hasText = _place is not null;
        if (_place is { } place)
        {
            int start = 0;
            int end = _text.Length;
            while (LineReader.IsSpace(_text[start]))
            {
                start++;
            }

            while (LineReader.IsSpace(_text[end - 1]))
            {
                end--;
            }

            _lines.Add(new PageLine(new SourceLine(_text.ToString(start, end - start), place), _startsParagraph));
            _startsParagraph = false;
            Count++;
        }

        _text.Clear();
        _place = null;
        _isSpacePending = false;
        return hasText;
    }
}
