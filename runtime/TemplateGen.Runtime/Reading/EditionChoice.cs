using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Decides which edition a document follows: the one that explains most of it; the year only breaks a tie.</summary>
internal static class EditionChoice
{
    // Less than one label, or, of a whole report, than three: as good as equal.
    private const int Tie = 10;
    private const int MostTie = 30;
    private const int TiePart = 40;

    /// <summary>The edition that a document follows.</summary>
    /// <param name="readings">The document aligned with each edition; at least one.</param>
    /// <param name="editions">All editions that are known.</param>
    /// <param name="notes">Takes how it was decided, if not by the document's tables.</param>
    internal static EditionReading Choose(IReadOnlyList<EditionReading> readings, IReadOnlyList<ReportEdition> editions, ReadingNotes notes)
    {
        readings = OfOneForm(readings, editions, notes);
        int best = readings.Max(static reading => reading.Score);
        List<EditionReading> tied = [.. readings.Where(reading => !IsOutdone(reading.Score, best))];
        EditionReading chosen = tied.MaxBy(static reading => reading.Score)!;
        if (tied.Count == 1)
        {
            return chosen;
        }

        string names = string.Join("、", tied.Select(static reading => reading.Edition.ToString()));
        if (tied.Find(reading => reading.Year is { } stated && Covers(reading.Edition, editions, stated)) is { } byYear)
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

    /// <summary>
    /// The readings of the form that explains most; unless that is not in force for the year of the report, and another is which the document follows as well: some offices append
    /// the tables of an older form to their reports.
    /// </summary>
    private static IReadOnlyList<EditionReading> OfOneForm(IReadOnlyList<EditionReading> readings, IReadOnlyList<ReportEdition> editions, ReadingNotes notes)
    {
        List<EditionReading[]> forms = [.. readings.GroupBy(static reading => reading.Edition.Name)
            .Select(static form => form.ToArray()).OrderByDescending(static form => form.Max(static reading => reading.Score))];
        if (forms.Count < 2)
        {
            return readings;
        }

        bool IsInForce(EditionReading reading) => reading.Year is { } stated && Covers(reading.Edition, editions, stated);
        if (forms[0].All(reading => reading.Year is not null && !IsInForce(reading)) && forms.Skip(1).FirstOrDefault(form => form.Any(IsInForce)) is { } own)
        {
            EditionReading chosen = own.MaxBy(static reading => reading.Score)!;
            notes.Note(
                "edition-by-year",
                null,
                $"文件还附有 {forms[0][0].Edition} 的表格，该表式不适用于报告的年份；按 {chosen.Edition} 读取",
                $"Tables of {forms[0][0].Edition} are appended, which is not in force for the year of the report; it was read as {chosen.Edition}");
            return own;
        }

        if (First(forms, IsInForce) is { } first && first != forms[0])
        {
            notes.Note(
                "form-appended",
                null,
                $"文件后面还附有 {forms[0][0].Edition} 的表格；按前面的 {first.MaxBy(static reading => reading.Score)!.Edition} 读取",
                $"Tables of {forms[0][0].Edition} stand behind those of {first.MaxBy(static reading => reading.Score)!.Edition}; it was read as the latter");
            return first;
        }

        int most = forms[0].Max(static reading => reading.Score);
        return [.. readings.Where(reading => !IsOutdone(reading.Score, most))];
    }

    /// <summary>The first in the document of several forms that are there with most of their labels, unless the report is of a year for which it is not in force; null where they are not several.</summary>
    private static EditionReading[]? First(List<EditionReading[]> forms, Predicate<EditionReading> isInForce)
    {
        List<EditionReading[]> whole = forms.FindAll(static form => Array.Exists(form, static reading => reading.LabelsFound * 2 >= reading.LabelCount));
        return whole.Count < 2 ? null : whole.FindAll(form => Array.Exists(form, reading => reading.Year is null || isInForce(reading))).MinBy(FirstPart);
    }

    private static int FirstPart(EditionReading[] form) =>
        form.SelectMany(static reading => reading.Rows).Where(static row => row.IsRead).Select(static row => row.Step.Step.Record.Part).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>Whether what an edition explains is too little to be chosen beside another.</summary>
    /// <param name="score">What it explains.</param>
    /// <param name="best">What the other explains.</param>
    internal static bool IsOutdone(int score, int best) => score < best && score <= best - Math.Clamp(best / TiePart, Tie, MostTie);

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
