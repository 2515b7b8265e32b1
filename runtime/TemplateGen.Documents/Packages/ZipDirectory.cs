using System.Buffers.Binary;
using System.Text;

namespace TemplateGen.Documents.Packages;

/// <summary>Reads the directory at the end of a zip archive, without unpacking anything.</summary>
/// <remarks>The library's archive makes an object of every entry before it can be asked how many there are.</remarks>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const uint Wide = 0xFFFFFFFF;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;
    private const int LongestComment = 0xFFFF;

    /// <summary>Whether a document begins like a zip archive.</summary>
    internal static bool Begins(ReadOnlySpan<byte> document) => document.StartsWith("PK\x03\x04"u8) || document.StartsWith("PK\x05\x06"u8);

    /// <summary>The entries of an archive.</summary>
    /// <exception cref="UnreadableDocumentException">The directory is missing or broken, or has too many entries.</exception>
    internal static List<ZipEntry> Read(ReadOnlySpan<byte> archive)
    {
        int end = FindEnd(archive);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(archive[(end + 16)..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(archive[(end + 12)..]);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(archive[(end + 10)..]);
        if (count > PackageLimits.Entries && count != ushort.MaxValue)
        {
            throw new UnreadableDocumentException(PackageRefusals.TooManyEntries());
        }

        // What does not fit is said by a wider record; the directory then ends where that begins, and is found from its start.
        long position = offset == Wide ? FindStart(archive, end) : offset;
        if (position + (offset == Wide ? 0 : length) > end)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        List<ZipEntry> entries = [];
        while (position + EntryLength <= end && BinaryPrimitives.ReadUInt32LittleEndian(archive[(int)position..]) == EntrySignature)
        {
            if (entries.Count == PackageLimits.Entries)
            {
                throw new UnreadableDocumentException(PackageRefusals.TooManyEntries());
            }

            entries.Add(ReadEntry(archive[..end], ref position));
        }

        return count == ushort.MaxValue || count == entries.Count ? entries : throw new UnreadableDocumentException(PackageRefusals.Damaged());
    }

    /// <summary>The packed bytes of an entry: where they begin in the archive.</summary>
    /// <exception cref="UnreadableDocumentException">They do not lie in the archive.</exception>
    internal static int FindContent(ReadOnlySpan<byte> archive, ZipEntry entry)
    {
        if (entry.Offset > archive.Length - LocalLength || BinaryPrimitives.ReadUInt32LittleEndian(archive[(int)entry.Offset..]) != LocalSignature)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        ReadOnlySpan<byte> header = archive[(int)entry.Offset..];
        long start = entry.Offset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return start + entry.Packed <= archive.Length ? (int)start : throw new UnreadableDocumentException(PackageRefusals.Damaged());
    }

    private static int FindEnd(ReadOnlySpan<byte> archive)
    {
        int last = archive.Length - EndLength;
        for (int i = last; i >= Math.Max(0, last - LongestComment); i--)
        {
            if (archive[i] == (byte)'P' && BinaryPrimitives.ReadUInt32LittleEndian(archive[i..]) == EndSignature)
            {
                return i;
            }
        }

        throw new UnreadableDocumentException(PackageRefusals.Truncated());
    }

    private static long FindStart(ReadOnlySpan<byte> archive, int end)
    {
        // Before the end stand the locator (20 bytes) and, where it points, the wider record with the offset at 48.
        long record = end >= 20 ? BinaryPrimitives.ReadInt64LittleEndian(archive[(end - 12)..]) : -1;
        long start = record >= 0 && record <= end - 56 ? BinaryPrimitives.ReadInt64LittleEndian(archive[(int)(record + 48)..]) : -1;
        return start >= 0 && start <= end ? start : throw new UnreadableDocumentException(PackageRefusals.Damaged());
    }

    private static ZipEntry ReadEntry(ReadOnlySpan<byte> archive, ref long position)
    {
        ReadOnlySpan<byte> header = archive[(int)position..];
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        int method = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(header[16..]);
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        int comment = BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        if (EntryLength + name + extra + comment > header.Length)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        Widen(header.Slice(EntryLength + name, extra), ref size, ref packed, ref offset);
        if (packed < 0 || size < 0 || offset < 0 || offset > archive.Length)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        position += EntryLength + name + extra + comment;
        string path = Encoding.UTF8.GetString(header.Slice(EntryLength, name)).Replace('\\', '/').TrimStart('/');
        return new ZipEntry(path, method, checksum, packed, size, offset, (flags & 1) != 0);
    }

    private static void Widen(ReadOnlySpan<byte> extra, ref long size, ref long packed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1 && 4 + length <= extra.Length)
            {
                ReadOnlySpan<byte> fields = extra.Slice(4, length);
                Widen(ref fields, ref size);
                Widen(ref fields, ref packed);
                Widen(ref fields, ref offset);
                return;
            }

            extra = extra[Math.Min(extra.Length, 4 + length)..];
        }
    }

    private static void Widen(ref ReadOnlySpan<byte> fields, ref long value)
    {
        if (value == Wide && fields.Length >= 8)
        {
            value = BinaryPrimitives.ReadInt64LittleEndian(fields);
            fields = fields[8..];
        }
    }
}
