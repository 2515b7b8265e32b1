using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Decides which edition a document follows: the one that explains most of it; the year only breaks a tie.</summary>
internal static class EditionChoice
{
    // Less than one label: as good as equal.
    private const int Tie = 10;

    /// <summary>The edition that a document follows.</summary>
    /// <param name="readings">The document aligned with each edition; at least one.</param>
    /// <param name="editions">All editions that are known.</param>
    /// <param name="year">The year of the document, or null.</param>
    /// <param name="notes">Takes how it was decided, if not by the document's tables.</param>
    internal static EditionReading Choose(IReadOnlyList<EditionReading> readings, IReadOnlyList<ReportEdition> editions, Func<EditionReading, int?> year, ReadingNotes notes)
    {
        int best = readings.Max(static reading => reading.Score);
        List<EditionReading> tied = [.. readings.Where(reading => !IsOutdone(reading.Score, best))];
        EditionReading chosen = tied.MaxBy(static reading => reading.Score)!;
        if (tied.Count == 1)
        {
            return chosen;
        }

        string names = string.Join("、", tied.Select(static reading => reading.Edition.ToString()));
        if (tied.Find(reading => year(reading) is { } stated && Covers(reading.Edition, editions, stated)) is { } byYear)
        {
            notes.Note(
                "edition-by-year",
                null,
                $"表格与 {names} 同样相符，按年份采用 {byYear.Edition}",
                $"The tables fit {names} equally well; {byYear.Edition} was chosen by the year");
            return byYear;
        }

        notes.Warn(
            "edition-uncertain",
            null,
            $"表格与 {names} 同样相符，年份也不能区分，采用 {chosen.Edition}",
            $"The tables fit {names} equally well and the year does not tell; {chosen.Edition} was taken");
        return chosen;
    }

    /// <summary>Whether what an edition explains is too little to be chosen beside another.</summary>
    /// <param name="score">What it explains.</param>
    /// <param name="best">What the other explains.</param>
    internal static bool IsOutdone(int score, int best) => score < best && score <= best - Tie;

    /// <summary>Whether an edition is in force for a year.</summary>
    internal static bool Covers(ReportEdition edition, IReadOnlyList<ReportEdition> editions, int year)
    {
        Template template = edition.Template;
        int? last = template.LastYear ?? editions
            .Where(other => other.Name == edition.Name && other.Template.FirstYear > template.FirstYear)
            .Min(static other => other.Template.FirstYear) - 1;
        return (template.FirstYear is not { } first || year >= first) && (last is not { } end || year <= end);
    }
}
