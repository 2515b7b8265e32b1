namespace TemplateGen.Generator;

/// <summary>The members that stand side by side in a class.</summary>
internal sealed class MemberScope
{
    private readonly Dictionary<string, string> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>Keeps members for something that no name of a template may replace.</summary>
    /// <param name="members">The members.</param>
    /// <param name="owner">What they are, for messages.</param>
    internal void Reserve(IEnumerable<string> members, string owner)
    {
        foreach (string member in members)
        {
            _reserved[member] = owner;
        }
    }

    /// <summary>What a member is kept for, or null.</summary>
    internal string? Reserved(string member) => _reserved.TryGetValue(member, out string? owner) ? owner : null;

    /// <summary>Takes a member for a name.</summary>
    /// <returns>The name that has it already, or null.</returns>
    internal string? Take(string member, string name)
    {
        if (_taken.TryGetValue(member, out string? other))
        {
            return other;
        }

        _taken.Add(member, name);
        return null;
    }
}
