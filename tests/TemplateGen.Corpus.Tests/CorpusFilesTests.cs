using System.IO.Compression;

namespace TemplateGen.Corpus.Tests;

/// <summary>The documents and what is expected of them are what the maker makes, byte by byte; UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed class CorpusFilesTests
{
    [Fact]
    public void The_maker_makes_what_is_committed()
    {
        IReadOnlyDictionary<string, byte[]> made = CorpusMaker.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Rewrite(made);
        }

        Committed().ShouldBe(made.Keys.Order(StringComparer.Ordinal));
        made.Where(file => !HasContent(file.Key, file.Value)).Select(file => file.Key).ShouldBeEmpty("these differ from what the maker makes; UPDATE_SNAPSHOTS=1 rewrites them");
    }

    [Fact]
    public void It_makes_the_same_at_each_call()
    {
        IReadOnlyDictionary<string, byte[]> first = CorpusMaker.Make();
        CorpusMaker.Make().ShouldAllBe(file => file.Value.SequenceEqual(first[file.Key]));
    }

    private static IEnumerable<string> Committed() => CorpusMaker.Folders
        .SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder)).Select(file => $"{folder}/{Path.GetFileName(file)}"))
        .Order(StringComparer.Ordinal);

    private static void Rewrite(IReadOnlyDictionary<string, byte[]> made)
    {
        foreach (string path in CorpusMaker.Folders)
        {
            Directory.CreateDirectory(Repository.PathOf(path));
        }

        foreach (string path in Committed().Except(made.Keys))
        {
            File.Delete(Repository.PathOf(path));
        }

        foreach ((string path, byte[] bytes) in made.Where(file => !HasContent(file.Key, file.Value)))
        {
            File.WriteAllBytes(Repository.PathOf(path), bytes);
        }
    }

    // Packages are compared by what is in them: how well they are compressed depends on the machine.
    private static bool HasContent(string path, byte[] bytes)
    {
        string file = Repository.PathOf(path);
        if (!File.Exists(file))
        {
            return false;
        }

        byte[] committed = File.ReadAllBytes(file);
        bool isPackage = bytes.AsSpan().StartsWith("PK"u8) && committed.AsSpan().StartsWith("PK"u8);
        return committed.AsSpan().SequenceEqual(bytes) || (isPackage && Parts(committed).SequenceEqual(Parts(bytes)));
    }

    private static List<(string Name, DateTimeOffset Date, string Content)> Parts(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        return [.. archive.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return (entry.FullName, entry.LastWriteTime, reader.ReadToEnd());
        })];
    }
}
