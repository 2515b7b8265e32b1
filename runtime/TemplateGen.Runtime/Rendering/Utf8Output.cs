using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TemplateGen.Rendering;

/// <summary>Writes UTF-8 straight into the spans of a buffer writer, without a buffer of its own.</summary>
/// <param name="writer">Where it goes. <see cref="Flush"/> hands over what was written last.</param>
internal ref struct Utf8Output(IBufferWriter<byte> writer)
{
    // Large enough that writers grow rarely, small enough not to make them grow for a small report.
    private const int Block = 4096;

    // The longest number: a decimal with sign, point and 29 digits.
    private const int LongestNumber = 32;

    private readonly IBufferWriter<byte> _writer = writer;
    private Span<byte> _free;
    private int _used;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _free.Length - _used)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_free[_used..]);
        _used += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(byte value)
    {
        if (_used == _free.Length)
        {
            Grow(1);
        }

        _free[_used++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteInteger(long value)
    {
        if ((ulong)value < 10)
        {
            Write((byte)('0' + value));
            return;
        }

        WriteLongInteger(value);
    }

    /// <summary>Writes a decimal without trailing zeros, but with as many places as the form prints.</summary>
    internal void WriteDecimal(decimal value, int? places = null)
    {
        value = DecimalText.Normalize(value);
        Reserve(LongestNumber + DecimalText.MaximumPlaces);
        value.TryFormat(_free[_used..], out int written, DecimalText.Format(value, places), CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes a text as it is; a surrogate without its partner becomes U+FFFD, since UTF-8 has no room for one.</summary>
    internal void WriteText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // A cut never parts a surrogate pair.
            int count = Math.Min(text.Length, Block / 4);
            if (count < text.Length && char.IsHighSurrogate(text[count - 1]))
            {
                count--;
            }

            Reserve(count * 3);
            _used += Encoding.UTF8.GetBytes(text[..count], _free[_used..]);
            text = text[count..];
        }
    }

    /// <summary>Hands over what was written.</summary>
    internal void Flush()
    {
        _writer.Advance(_used);
        _free = default;
        _used = 0;
    }

    private void WriteLongInteger(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _free[_used..], out int written);
        _used += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int size)
    {
        if (size > _free.Length - _used)
        {
            Grow(size);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        if (_used > 0)
        {
            _writer.Advance(_used);
        }

        _free = _writer.GetSpan(Math.Max(size, Block));
        _used = 0;
    }
}
