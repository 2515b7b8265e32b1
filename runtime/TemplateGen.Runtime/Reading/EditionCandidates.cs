using TemplateGen.Reading.Printed;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading;

/// <summary>The editions that a document may follow. It is aligned with those only that can still be the one it follows, or be as good.</summary>
internal sealed class EditionCandidates
{
    // Another form that explains so large a part of what the best one does may be the report's own, to which that one is only appended.
    private const int ShareOfOtherForm = 3;

    private EditionCandidates(IReadOnlyList<EditionReading> all) => All = all;

    /// <summary>The document with each edition, in the order of the editions.</summary>
    internal IReadOnlyList<EditionReading> All { get; }

    /// <summary>Those of them on which it is a report and that may be chosen; of the others nothing is known, or that they explain too little.</summary>
    internal IReadOnlyList<EditionReading> Possible { get; private set; } = [];

    /// <summary>Whether the document has more of everything than any report.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Aligns a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="editions">The editions.</param>
    internal static EditionCandidates Of(SourceDocument document, IReadOnlyList<ReportEdition> editions)
    {
        EditionReading[] readings = new EditionReading[editions.Count];
        EditionCandidates candidates = new(readings);
        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = EditionReading.Of(document, editions[i]);
            if (readings[i].IsTooLong)
            {
                candidates.IsTooLong = true;
                return candidates;
            }

            if (readings.Length > 1)
            {
                readings[i].Forget();
            }
        }

        candidates.Align();
        if (candidates.Possible.Count == 0 && !candidates.IsTooLong)
        {
            candidates.AlignPrinted(document);
        }

        return candidates;
    }

    /// <summary>What we render is a report even where all that stands in it is what is missing.</summary>
    private void AlignPrinted(SourceDocument document)
    {
        Possible = [.. All.Where(reading => PrintedTables.Read(document, reading.Edition.Template, stated: null).Any(static table => table.Rows.Count > 0))];
        foreach (EditionReading reading in Possible)
        {
            reading.Align();
        }
    }

    private void Align()
    {
        List<EditionReading> possible = [];
        int best = int.MinValue;
        string? form = null;

        // The most promising first: where it explains what it promised, the others need not be looked at.
        foreach (EditionReading reading in All.OrderByDescending(static reading => reading.MostScore))
        {
            if (EditionChoice.IsOutdone(reading.MostScore, Best(reading)) && !reading.MayHaveTooManyKeys)
            {
                continue;
            }

            reading.Align(Best(reading));
            IsTooLong |= reading.IsTooLong;
            if (reading.IsReport)
            {
                possible.Add(reading);
                (best, form) = reading.Score > best ? (reading.Score, reading.Edition.Name) : (best, form);
            }
            else
            {
                reading.Forget();
            }

            foreach (EditionReading outdone in possible.FindAll(other => EditionChoice.IsOutdone(other.Score, Best(other))))
            {
                possible.Remove(outdone);
                outdone.Forget();
            }
        }

        Possible = [.. All.Where(possible.Contains)];

        // What an edition must come near to: the best of its own form, or a part of what another form explains.
        int Best(EditionReading reading) => reading.Edition.Name == form || best < 0 ? best : best / ShareOfOtherForm;
    }
}
