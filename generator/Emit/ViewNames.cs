using System.Globalization;

namespace TemplateGen.Generator.Emit;

/// <summary>Gives the classes of a report's views names that clash neither with each other nor with their own members.</summary>
internal sealed class ViewNames
{
    // A name in an assembly has at most 1,023 bytes, three for each character that is not ASCII.
    private const int LongestPath = 300;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);

    /// <summary>A name for a class that is emitted later, under just that name.</summary>
    internal string Reserve(string wished, IEnumerable<string> members)
    {
        string name = Take(wished, members);
        _reserved.Add(name);
        return name;
    }

    /// <summary>A name for a class, as wished where that is free.</summary>
    /// <param name="wished">The joined path.</param>
    /// <param name="members">The members that the class will have: C# refuses one that is named like its class.</param>
    internal string Take(string wished, IEnumerable<string> members)
    {
        if (_reserved.Remove(wished))
        {
            return wished;
        }

        HashSet<string> own = [.. members];
        string name = wished.Length <= LongestPath ? wished : wished.Substring(0, LongestPath);
        string start = name;
        for (int clash = 2; own.Contains(name) || !_taken.Add(name); clash++)
        {
            name = wished.Length <= LongestPath ? name + "_" : start + "_" + clash.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
