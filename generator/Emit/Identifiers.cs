using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateGen.Generator.Emit;

/// <summary>Turns the names of a template into names of C#.</summary>
internal static class Identifiers
{
    /// <summary>Names that every object has: a member that hides one says <c>new</c>.</summary>
    private static readonly HashSet<string> ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals"];

    /// <summary>The member for a name: its first letter becomes a capital, and so it is never a keyword.</summary>
    internal static string Member(string name)
    {
        StringBuilder member = new(name);
        for (int i = 0; i < member.Length; i++)
        {
            if (member[i] != '_')
            {
                member[i] = char.ToUpperInvariant(member[i]);
                break;
            }
        }

        return member.ToString();
    }

    /// <summary>The class of an edition: <c>Tiny2024</c>.</summary>
    internal static string ClassName(string name, string edition)
    {
        StringBuilder valid = new(Member(name));
        foreach (char c in edition)
        {
            valid.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return valid.ToString();
    }

    /// <summary>A namespace from what a project calls itself: parts that are no names are made valid.</summary>
    internal static string Namespace(string rootNamespace)
    {
        string[] parts = [.. rootNamespace.Split('.').Select(part => Valid(part.TrimStart('@'))).Where(part => part.Length > 0)];
        return parts.Length == 0 ? "Reports" : string.Join(".", parts);
    }

    /// <summary><c>new </c> where a member hides one that every object has.</summary>
    internal static string Hiding(string member) => ObjectMembers.Contains(member) ? "new " : "";

    private static string Valid(string part)
    {
        StringBuilder valid = new();
        foreach (char c in part)
        {
            if (valid.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c) && SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                valid.Append('_');
            }

            valid.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return Escape(valid.ToString());
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
