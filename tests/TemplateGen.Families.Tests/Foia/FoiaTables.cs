using TemplateGen.Layout;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>The names that the published data have for tables and columns, beside those of the template.</summary>
/// <remarks>Columns stand in the same order in both, lines within a row (which the data call details) left out.</remarks>
internal static class FoiaTables
{
    /// <summary>What the data call the row that the template calls <c>overall</c>.</summary>
    internal const string Overall = "Agency Overall";

    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["V.A"] = "requests",
        ["V.B.1"] = "dispositions",
        ["V.B.2"] = "otherReasons",
        ["V.B.3"] = "exemptions",
        ["VI.A"] = "appeals",
        ["VI.B"] = "appealResults",
        ["VI.C.1"] = "appealExemptions",
        ["VI.C.2"] = "appealReasons",
        ["VI.C.3"] = "appealOtherReasons",
        ["VI.C.4"] = "appealTimes",
        ["VI.C.5"] = "oldestAppeals",
        ["VII.A"] = "responseTime",
        ["VII.B"] = "grantedTime",
        ["VII.C.1"] = "simpleTimes",
        ["VII.C.2"] = "complexTimes",
        ["VII.C.3"] = "expeditedTimes",
        ["VII.D"] = "pending",
        ["VII.E"] = "oldestRequests",
        ["VIII.A"] = "expedition",
        ["VIII.B"] = "waivers",
        ["IX.P"] = "personnel",
        ["IX.C"] = "costs",
        ["X"] = "fees",
        ["XI.A"] = "exclusions",
        ["XI.B"] = "postings",
        ["XII.A"] = "backlogs",
        ["XII.B"] = "consultations",
        ["XII.C"] = "oldestConsultations",
        ["XII.D.1"] = "requestsCompared",
        ["XII.D.2"] = "requestBacklogsCompared",
        ["XII.E.1"] = "appealsCompared",
        ["XII.E.2"] = "appealBacklogsCompared",
    };

    /// <summary>The section of the template in which a table stands, by the name that footnotes go by.</summary>
    internal static string Section(string table) => table.Replace(".", "", StringComparison.Ordinal);

    internal static string Name(string table) => _names[table];

    /// <summary>The columns of the template for those of the data, in their order.</summary>
    internal static IReadOnlyList<AxisNode> Columns(Template template, string table, IReadOnlyList<string> columns)
    {
        AxisNode[] lines = [.. template.Table(Name(table))!.Columns.Lines.Where(static line => line.Entry is null)];
        lines.Length.ShouldBe(columns.Count, table);
        return lines;
    }
}
