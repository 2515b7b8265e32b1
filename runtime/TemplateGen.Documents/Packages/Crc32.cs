namespace TemplateGen.Documents.Packages;

/// <summary>The checksum of zip archives, which the libraries do not look at: a damaged part may still unpack, to other figures.</summary>
internal static class Crc32
{
    private static readonly uint[] _table = Table();

    /// <summary>Goes on with a checksum that began with 0.</summary>
    internal static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        uint state = ~checksum;
        foreach (byte next in bytes)
        {
            state = _table[(state ^ next) & 0xFF] ^ (state >> 8);
        }

        return ~state;
    }

    private static uint[] Table()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            }

            table[i] = value;
        }

        return table;
    }
}
