namespace TemplateGen.Documents.Packages;

/// <summary>An entry of a zip archive, as its directory has it.</summary>
/// <param name="Name">Its path, with slashes and without one before it.</param>
/// <param name="Method">How it is packed: 0 not at all, 8 deflate.</param>
/// <param name="Checksum">Its CRC-32.</param>
/// <param name="Packed">How many bytes it has in the archive.</param>
/// <param name="Size">How many it says to have unpacked; nothing relies on it.</param>
/// <param name="Offset">Where its local header begins.</param>
/// <param name="IsEncrypted">Whether a password is needed.</param>
internal readonly record struct ZipEntry(string Name, int Method, uint Checksum, long Packed, long Size, long Offset, bool IsEncrypted);
