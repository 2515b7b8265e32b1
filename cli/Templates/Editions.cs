namespace TemplateGen.Cli.Templates;

/// <summary>The editions that the tool knows.</summary>
internal static class Editions
{
    /// <summary>Those that come with it.</summary>
    internal static IReadOnlyList<ReportEdition> BuiltIn => TemplateGen.Templates.ReportEditions.All;

    /// <summary>
    /// Where a report of the year before is looked for when templates were given: they come first, but it may well follow an edition
    /// that comes with the tool.
    /// </summary>
    internal static IReadOnlyList<ReportEdition> WithBuiltIn(IReadOnlyList<ReportEdition> given) =>
        [.. given, .. BuiltIn.Where(known => !given.Any(edition => edition.Name == known.Name && edition.Edition == known.Edition))];
}
