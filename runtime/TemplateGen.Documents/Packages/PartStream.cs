using System.IO.Compression;

namespace TemplateGen.Documents.Packages;

/// <summary>Unpacks a part and stops as soon as it has more than it may; at the end it looks at the checksum.</summary>
internal sealed class PartStream : Stream
{
    private readonly Stream _source;
    private readonly ZipEntry _entry;
    private readonly UnpackedBytes _total;
    private readonly long _limit;
    private uint _checksum;
    private long _count;
    private int _sinceTag;
    private bool _isDone;

    /// <summary>Opens a part.</summary>
    /// <param name="packed">Its packed bytes.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="total">What was unpacked of the package so far.</param>
    /// <param name="limit">How many bytes it may have.</param>
    internal PartStream(ReadOnlyMemory<byte> packed, ZipEntry entry, UnpackedBytes total, long limit)
    {
        if (entry.IsEncrypted)
        {
            throw new UnreadableDocumentException(PackageRefusals.Encrypted());
        }

        if (entry.Method is not (0 or 8))
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        Stream bytes = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(packed, out ArraySegment<byte> array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, false)
            : new MemoryStream(packed.ToArray(), false);
        _source = entry.Method == 0 ? bytes : new DeflateStream(bytes, CompressionMode.Decompress);
        _entry = entry;
        _total = total;
        _limit = limit;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _count;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_isDone || buffer.IsEmpty)
        {
            return 0;
        }

        int read = Fill(buffer);
        ReadOnlySpan<byte> bytes = buffer[..read];
        _checksum = Crc32.Append(_checksum, bytes);
        _count += read;
        _total.Add(read, _entry.Name);
        _isDone = read == 0;
        if (_count > _limit)
        {
            throw new UnreadableDocumentException(PackageRefusals.TooLargeUnpacked(_entry.Name));
        }

        if (_count > PackageLimits.RatioFrom && _count > _entry.Packed * PackageLimits.Ratio)
        {
            throw new UnreadableDocumentException(PackageRefusals.Bomb(_entry.Name));
        }

        int last = bytes.LastIndexOf((byte)'>');
        _sinceTag = last < 0 ? _sinceTag + read : read - last;
        if (_sinceTag > PackageLimits.TagBytes)
        {
            throw new UnreadableDocumentException(PackageRefusals.TooLargeUnpacked(_entry.Name));
        }

        return _isDone && _checksum != _entry.Checksum ? throw new UnreadableDocumentException(PackageRefusals.Damaged()) : read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Reads what is left, which a reader that stops at the end of the last element does not, so that the checksum is looked at.</summary>
    internal void Finish()
    {
        Span<byte> rest = stackalloc byte[512];
        while (Read(rest) > 0)
        {
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Fill(Span<byte> buffer)
    {
        try
        {
            return _source.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }
    }
}
