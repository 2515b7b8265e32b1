using TemplateGen.Cli.Wording;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Documents;

/// <summary>Turns what was named on the command line into the documents that are meant.</summary>
/// <param name="kinds">Which files of a folder count.</param>
/// <param name="language">The language of complaints.</param>
internal sealed class DocumentSearch(DocumentKinds kinds, Language language)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<DocumentFile> _found = [];
    private readonly List<string> _complaints = [];

    /// <summary>The documents in the order in which they were named; those of a folder in ordinal order of their paths.</summary>
    internal IReadOnlyList<DocumentFile> Found => _found;

    /// <summary>What is wrong with the call.</summary>
    internal IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Adds what is meant by a name.</summary>
    internal void Add(string name)
    {
        if (name == DocumentFile.StandardInput)
        {
            if (_found.Any(document => document.IsStandardInput))
            {
                _complaints.Add(CallWording.StandardInputTwice(language));
            }

            _found.Add(new DocumentFile(name));
        }
        else if (Directory.Exists(name))
        {
            int before = _found.Count;
            Search(name);
            if (_found.Count == before)
            {
                _complaints.Add(CallWording.NothingFound(language, name, kinds.ToString()));
            }
        }
        else if (Exists(name))
        {
            _found.Add(new DocumentFile(name));
        }
        else
        {
            _complaints.Add(CallWording.NoSuchFile(language, name));
        }
    }

    // A pipe or a device is no regular file but can be read all the same.
    private static bool Exists(string name) => name.Length > 0 && Path.Exists(name);

    private void Search(string folder)
    {
        // A stack rather than recursion: folders may be nested as deep as the file system allows.
        Stack<(string Name, bool IsFolder)> open = new();
        open.Push((folder, true));
        while (open.TryPop(out (string Name, bool IsFolder) next))
        {
            if (!next.IsFolder)
            {
                _found.Add(new DocumentFile(next.Name, WasFound: true));
                continue;
            }

            if (List(next.Name, out ReadingNote? trouble) is not { } entries)
            {
                _found.Add(new DocumentFile(next.Name, WasFound: true, trouble));
                continue;
            }

            for (int i = entries.Count - 1; i >= 0; i--)
            {
                open.Push((Path.Combine(next.Name, entries[i].Name), entries[i].IsFolder));
            }
        }
    }

    private List<(string Name, bool IsFolder)>? List(string folder, out ReadingNote? trouble)
    {
        trouble = null;
        try
        {
            List<(string Name, bool IsFolder)> entries = [];
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                bool isFolder = entry is DirectoryInfo;

                // Links to folders are not followed, so that no loop can arise and nothing is read twice.
                bool isWanted = isFolder ? !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) : kinds.Include(entry.Name);
                if (isWanted && !entry.Name.StartsWith('.'))
                {
                    entries.Add((entry.Name, isFolder));
                }
            }

            // As if the whole paths were compared: what follows the name of a folder is a separator.
            entries.Sort(static (one, other) => string.CompareOrdinal(Key(one), Key(other)));
            return entries;
        }
        catch (UnauthorizedAccessException)
        {
            trouble = DocumentNotes.NoPermissionForFolder;
        }
        catch (DirectoryNotFoundException)
        {
            trouble = DocumentNotes.FolderGone;
        }
        catch (IOException failure)
        {
            trouble = DocumentNotes.Failed(failure.Message);
        }

        return null;
    }

    private static string Key((string Name, bool IsFolder) entry) => entry.IsFolder ? entry.Name + "/" : entry.Name;
}
