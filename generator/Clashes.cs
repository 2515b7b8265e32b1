using System.Collections.Immutable;
using TemplateGen.Dsl.Collections;

namespace TemplateGen.Generator;

/// <summary>What concerns several files of a project: which of them describe the same.</summary>
internal static class Clashes
{
    /// <summary>All files, in an order that does not depend on the machine.</summary>
    internal static EquatableArray<Identity> Sorted(ImmutableArray<Identity> all) =>
        all.OrderBy(identity => identity.Key, StringComparer.Ordinal).ThenBy(identity => identity.Path, StringComparer.Ordinal).ToArray();

    /// <summary>The files that come after the first of their identity: they would give their code the same names.</summary>
    internal static EquatableArray<string> Shadowed(EquatableArray<Identity> identities) =>
        Editions(identities).SelectMany(edition => edition.Skip(1)).Select(identity => identity.Path).ToArray();

    /// <summary>The classes that there are.</summary>
    internal static EquatableArray<string> Classes(EquatableArray<Identity> identities) =>
        Editions(identities).Select(edition => edition.First().Class).ToArray();

    /// <summary>Every file of one identity is told of another, so that whichever was meant is found.</summary>
    internal static EquatableArray<FileMessages> Messages(EquatableArray<Identity> identities) => Editions(identities)
        .Where(edition => edition.Count() > 1)
        .SelectMany(edition => edition.Select(identity => Message(identity, edition.First(other => other != identity))))
        .ToArray();

    private static FileMessages Message(Identity identity, Identity other) => new(identity.Path, new[]
    {
        GeneratorDiagnostics.SameIdentity.At(default, $"{identity.Name} {identity.Edition}", identity.Class.Replace("@", ""), Path.GetFileName(other.Path)),
    });

    private static IEnumerable<IGrouping<string, Identity>> Editions(EquatableArray<Identity> identities) =>
        identities.GroupBy(identity => identity.Key, StringComparer.Ordinal);
}
