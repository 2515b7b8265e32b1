using System.Collections.Immutable;

namespace TemplateGen.Generator;

/// <summary>What concerns several files of a project: which of them describe the same.</summary>
internal static class Clashes
{
    /// <summary>All files, in an order that does not depend on the machine.</summary>
    internal static ProjectTable<Identity> Sorted(ImmutableArray<Identity> all) =>
        ProjectTable<Identity>.Of(all.OrderBy(identity => identity.Key, StringComparer.Ordinal).ThenBy(identity => identity.Path, StringComparer.Ordinal));

    /// <summary>The files that come after the first of their identity: they would give their code the same names.</summary>
    internal static ProjectTable<string> Shadowed(ProjectTable<Identity> identities) =>
        ProjectTable<string>.Of(Editions(identities).SelectMany(edition => edition.Skip(1)).Select(identity => identity.Path));

    /// <summary>The classes that there are.</summary>
    internal static ProjectTable<string> Classes(ProjectTable<Identity> identities) =>
        ProjectTable<string>.Of(Editions(identities).Select(edition => edition.First().Class));

    /// <summary>The forms that there are.</summary>
    internal static ProjectTable<string> Names(ProjectTable<Identity> identities) =>
        ProjectTable<string>.Of(identities.Items.Select(identity => identity.Name).Distinct(StringComparer.Ordinal));

    /// <summary>Every file of one identity is told of another, so that whichever was meant is found.</summary>
    internal static ProjectTable<FileMessages> Messages(ProjectTable<Identity> identities) => ProjectTable<FileMessages>.Of(Editions(identities)
        .Where(edition => edition.Count() > 1)
        .SelectMany(edition => edition.Select(identity => Message(identity, edition.First(other => other != identity)))));

    private static FileMessages Message(Identity identity, Identity other) => new(identity.Path, new[]
    {
        GeneratorDiagnostics.SameIdentity.At(default, $"{identity.Name} {identity.Edition}", identity.Class.Replace("@", ""), Path.GetFileName(other.Path)),
    });

    private static IEnumerable<IGrouping<string, Identity>> Editions(ProjectTable<Identity> identities) =>
        identities.Items.GroupBy(identity => identity.Key, StringComparer.Ordinal);
}
