using TemplateGen.Layout;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>Which rules of the template stand for a rule of the data, and at which of their places.</summary>
internal static class RuleMap
{
    // {T} is the table and {C} the column (or track) that the place names.
    private static readonly Dictionary<string, string[]> _rules = new(StringComparer.Ordinal)
    {
        ["C-V.A-pend"] = ["requests.columns.pendingEnd"],
        ["C-VI.A-pend"] = ["appeals.columns.pendingEnd"],
        ["C-XII.B-pend"] = ["consultations.columns.pendingEnd"],
        ["C-VB1-total"] = ["dispositions.columns.total"],
        ["C-VIB-total"] = ["appealResults.columns.total"],
        ["C-V.B.2-details"] = ["otherReasons.columns.total"],
        ["C-VI.C.3-details"] = ["appealOtherReasons.columns.total"],
        ["C-VIIC-total"] = ["{T}.columns.total"],
        ["C-IX-staff"] = ["personnel.columns.total"],
        ["C-IX-costs"] = ["costs.columns.total"],
        ["C-X-perc"] = ["fees.columns.share"],
        ["C-ALL-overall-sum"] = ["{T}.rows.overall"],
        ["C-ALL-overall-minmax"] = ["{T}.columns.{C}"],
        ["V-VA-processed=VB1"] = ["requests.columns.processed"],
        ["V-VA-processed>=VIIC"] = ["requests.columns.processed.atLeast"],
        ["V-VB1-exdenials<=VB3"] = ["dispositions.columns.exempt.atMost"],
        ["V-VB1-other=VB2"] = ["dispositions.columns.reasons.other"],
        ["V-VIA-processed=VIB"] = ["appeals.columns.processed"],
        ["V-VIA-pending-needs-oldest"] = ["appeals.listed"],
        ["V-VIB-closedother<=VIC2"] = ["appealResults.columns.closed.atMost"],
        ["V-VIC2-other=VIC3"] = ["appealReasons.columns.other"],
        ["V-low<=high"] = ["{T}.columns.{C}lowest.atMost"],
        ["V-median-between"] = ["{T}.columns.{C}.atLeast", "{T}.columns.{C}.atMost"],
        ["V-oldest-nonincreasing"] = ["{T}.order"],
        ["V-oldest-iso-dates"] = ["{T}.dates"],
        ["V-VIID-pending<=VA"] = ["pending.open"],
        ["V-VIIIA-within10"] = ["expedition.columns.withinTen.atMost"],
        ["V-IX-staff>0"] = ["personnel.staffed"],
        ["V-IX-costs>0"] = ["costs.spent"],
        ["V-XIIA-backlog<=VIID"] = ["backlogs.columns.requests.atMost"],
        ["V-XIIA-NA-if-no-appeals"] = ["backlogs.noAppeals"],
        ["V-XIIA-notNA-if-appeals"] = ["backlogs.hasAppeals"],
        ["V-XIIA-backlogapp<=VIA"] = ["backlogs.columns.appeals.atMost"],
        ["V-XIIC-needs-oldest"] = ["consultations.listed"],
        ["V-XII.D.1-cur=received"] = ["requestsCompared.columns.received.current"],
        ["V-XII.D.1-cur=processed"] = ["requestsCompared.columns.processed.current"],
        ["V-XII.D.2-cur=XIIA"] = ["requestBacklogsCompared.columns.current"],
        ["V-XII.E.1-cur=received"] = ["appealsCompared.columns.received.current"],
        ["V-XII.E.1-cur=processed"] = ["appealsCompared.columns.processed.current"],
        ["V-XII.E.2-cur=XIIA"] = ["appealBacklogsCompared.columns.current"],
        ["Y-VA-start=prev-end"] = ["requests.opening"],
        ["Y-VIA-start=prev-end"] = ["appeals.opening"],
        ["Y-XIID1-last-received"] = ["requestsCompared.columns.received.last"],
        ["Y-XIID1-last-processed"] = ["requestsCompared.columns.processed.last"],
        ["Y-XIID2-prev"] = ["requestBacklogsCompared.columns.last"],
        ["Y-XIIE2-prev"] = ["appealBacklogsCompared.columns.last"],
    };

    private static readonly Dictionary<string, string> _tracks = new(StringComparer.Ordinal)
    {
        ["sim_"] = "simple.",
        ["comp_"] = "complex.",
        ["exp_"] = "expedited.",
        [""] = "",
    };

    /// <summary>The rules that the data know by name.</summary>
    internal static IEnumerable<string> Rules => _rules.Keys;

    /// <summary>The places of the template where an outcome of the data is found.</summary>
    /// <param name="template">The edition.</param>
    /// <param name="file">The report, which names its columns.</param>
    /// <param name="expected">The outcome.</param>
    internal static IReadOnlyList<RulePlace> Places(Template template, FoiaReportFile file, ExpectedOutcome expected)
    {
        string[] parts = expected.Place.Split('|');
        string table = parts.Length > 1 ? FoiaTables.Name(parts[0]) : "";
        if (parts.Length == 3)
        {
            return [.. Ids(expected.Rule, table, _tracks[parts[1]]).Select(id => new RulePlace(id, parts[2], null))];
        }

        if (expected.Rule is not ("C-ALL-overall-sum" or "C-ALL-overall-minmax" or "V-median-between"))
        {
            return [.. Ids(expected.Rule, table, "").Select(id => new RulePlace(id, parts[^1], null))];
        }

        FoiaTable source = file.Tables[parts[0]];
        int index = source.Figures.ToList().IndexOf(parts[1]);
        string column = FoiaTables.Columns(template, parts[0], source.Figures)[index].Path;

        // Columns of figures and of days stand side by side in VII.D: there the sum is a rule of the column.
        return expected.Rule != "C-ALL-overall-sum" ? [.. Ids(expected.Rule, table, column).Select(id => new RulePlace(id, FoiaTables.Overall, null))]
            : parts[0] == "VII.D" ? [new RulePlace($"{table}.columns.{column}", FoiaTables.Overall, null)]
            : [new RulePlace($"{table}.rows.overall", FoiaTables.Overall, column)];
    }

    private static IEnumerable<string> Ids(string rule, string table, string column) =>
        _rules[rule].Select(id => id.Replace("{T}", table, StringComparison.Ordinal).Replace("{C}", column, StringComparison.Ordinal));
}
