using TemplateGen.Corpus;

if (args is not [var root])
{
    Console.Error.WriteLine("usage: TemplateGen.Corpus ROOT    (the folder of the repository)");
    return 2;
}

foreach (string folder in CorpusMaker.Folders)
{
    string path = Path.Combine(root, folder);
    if (Directory.Exists(path))
    {
        Directory.Delete(path, recursive: true);
    }

    Directory.CreateDirectory(path);
}

foreach ((string path, byte[] bytes) in CorpusMaker.Make())
{
    File.WriteAllBytes(Path.Combine(root, path), bytes);
}

return 0;
