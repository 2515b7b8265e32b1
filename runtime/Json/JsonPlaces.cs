using System.Text;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Turns places in bytes into lines and columns. Places that are asked for in order cost one pass over the document.</summary>
/// <param name="json">The document.</param>
internal sealed class JsonPlaces(ReadOnlyMemory<byte> json)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    internal SourcePlace At(int offset)
    {
        if (offset < _offset)
        {
            (_offset, _line, _column) = (0, 1, 1);
        }

        ReadOnlySpan<byte> passed = json.Span[_offset..Math.Min(offset, json.Length)];
        _offset += passed.Length;
        while (!passed.IsEmpty)
        {
            int end = passed.IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
            {
                _column += Encoding.UTF8.GetCharCount(passed);
                break;
            }

            // Of CRLF only the LF ends the line; JSON has line ends between tokens alone.
            bool isPair = passed[end] == '\r' && end + 1 < passed.Length && passed[end + 1] == '\n';
            passed = passed[(end + (isPair ? 2 : 1))..];
            _line++;
            _column = 1;
        }

        return new SourcePlace(_line, _column);
    }
}
