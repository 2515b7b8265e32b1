using System.Text;
using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Turns places in bytes into lines and columns.</summary>
/// <param name="json">The document, well-formed UTF-8.</param>
/// <param name="shift">How many bytes were put before the document when it was parsed.</param>
internal sealed class JsonPlaces(ReadOnlyMemory<byte> json, int shift = 0)
{
    // So often a place is remembered: finding one then costs little even where the whole document is one line.
    private const int Step = 64 * 1024;

    private readonly List<Known> _known = [new Known(0, 1, 1)];
    private Known _last = new(0, 1, 1);

    internal SourcePlace At(int offset)
    {
        offset = Math.Clamp(offset - shift, 0, json.Length);
        while (_known[^1].Offset + Step <= offset)
        {
            int next = _known[^1].Offset + Step;
            while (next < json.Length && IsInside(next))
            {
                next++;
            }

            _known.Add(Advance(_known[^1], next));
        }

        int index = _known.Count - 1;
        while (_known[index].Offset > offset)
        {
            index--;
        }

        // Mostly places are asked for in the order of the document: then the last one is nearer still.
        _last = Advance(_last.Offset <= offset && _last.Offset > _known[index].Offset ? _last : _known[index], offset);
        return new SourcePlace(_last.Line, _last.Column);
    }

    // Neither a character nor a CRLF is parted.
    private bool IsInside(int offset) =>
        (json.Span[offset] & 0xC0) == 0x80 || (json.Span[offset] == '\n' && json.Span[offset - 1] == '\r');

    private Known Advance(Known from, int offset)
    {
        int line = from.Line;
        int column = from.Column;
        ReadOnlySpan<byte> passed = json.Span[from.Offset..offset];
        while (!passed.IsEmpty)
        {
            int end = passed.IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
            {
                column += Encoding.UTF8.GetCharCount(passed);
                break;
            }

            bool isPair = passed[end] == '\r' && end + 1 < passed.Length && passed[end + 1] == '\n';
            passed = passed[(end + (isPair ? 2 : 1))..];
            line++;
            column = 1;
        }

        return new Known(offset, line, column);
    }

    private readonly record struct Known(int Offset, int Line, int Column);
}
