using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator.Editions;

/// <summary>
/// Says what a form looks for in the edition before and would not find: a rule with <c>previous</c> would not be checked then, and nobody would be told.
/// </summary>
internal static class EditionMessages
{
    /// <summary>Compares the editions of a project with each other and with those in the packages that it uses.</summary>
    /// <param name="own">The editions of the project.</param>
    /// <param name="referenced">Those that were compiled elsewhere.</param>
    internal static ProjectTable<EditionMessage> Of(ProjectTable<Outline> own, ProjectTable<Outline> referenced)
    {
        List<EditionMessage> messages = [];
        foreach (Outline edition in own.Items)
        {
            if (edition.LooksBack.Count > 0 && Before(edition, own.Items.Concat(referenced.Items)) is { } earlier)
            {
                LookBack[] missing = [.. edition.LooksBack.Where(sought => !sought.IsIn(earlier))];
                messages.AddRange(missing.Where(sought => !IsSaidAlready(sought, missing)).Select(sought => Message(edition, sought, earlier)));
            }
        }

        return ProjectTable<EditionMessage>.Of(messages.Distinct().OrderBy(static message => message.Path, StringComparer.Ordinal));
    }

    /// <summary>The latest of the editions before one, or null.</summary>
    private static Outline? Before(Outline edition, IEnumerable<Outline> all)
    {
        Outline? latest = null;
        foreach (Outline other in all)
        {
            if (other.Name == edition.Name && IsBefore(other, edition) && (latest is null || IsBefore(latest, other)))
            {
                latest = other;
            }
        }

        return latest;
    }

    /// <summary>By the years for which they are used; where a file does not say, by editions that are numbers. Others have no order.</summary>
    private static bool IsBefore(Outline one, Outline other) =>
        one.FirstYear is { } first && other.FirstYear is { } year ? first < year
        : long.TryParse(one.Edition, out long number) && long.TryParse(other.Edition, out long next) && number < next;

    /// <summary>Whether a rule finds nothing because a row or column that it names was nothing of the name that it gives: one message is enough.</summary>
    private static bool IsSaidAlready(LookBack sought, LookBack[] missing) => sought.Place.Rule >= 0 && Array.Exists(
        missing, was => was.Place.Rule < 0 && (sought.Rows?.Names(was.Words) == true || sought.Columns?.Names(was.Words) == true));

    private static EditionMessage Message(Outline edition, LookBack sought, Outline earlier)
    {
        string form = $"{earlier.Name} {earlier.Edition}";
        string file = Path.GetFileName(earlier.Path);
        return new EditionMessage(edition.Path, sought.Place, sought.Place.Rule >= 0
            ? GeneratorDiagnostics.NotBefore.At(default, sought.Words, form, file)
            : GeneratorDiagnostics.WasNotBefore.At(default, sought.Words, form, file,
                sought.Place.IsRow ? "row" : "column", Suggestion.For(sought.Words, Candidates(earlier, sought))));
    }

    private static IEnumerable<string> Candidates(Outline earlier, LookBack sought) =>
        earlier.Tables.Where(table => sought.Tables.Contains(table.Name)).SelectMany(table => sought.Place.IsRow ? table.Rows : table.Columns);
}
