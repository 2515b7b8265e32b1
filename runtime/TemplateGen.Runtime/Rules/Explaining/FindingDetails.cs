namespace TemplateGen.Rules;

/// <summary>What a finding knows beyond its figures, for the sentence about it.</summary>
internal sealed class FindingDetails
{
    internal static FindingDetails None { get; } = new();

    /// <summary>The report, whose year and head fill the slots of labels; null for a rule that a program added.</summary>
    internal Report? Report { get; init; }

    /// <summary>The comparison that does not hold or cannot be decided; null where it is a test of a state.</summary>
    internal Operator? Comparison { get; init; }

    /// <summary>For a relation on a row or column: its path; for a bound on the cell of the place: empty; otherwise null.</summary>
    internal string? ComputedName { get; init; }

    /// <summary>The same as printed.</summary>
    internal string? ComputedLabel { get; init; }

    /// <summary>By how much the sides may differ, or null.</summary>
    internal decimal? Tolerance { get; init; }

    /// <summary>Whether it waits for cells of the earlier report.</summary>
    internal bool WaitsForPrevious { get; init; }

    /// <summary>For a rule about the length of a text: its kind; otherwise null.</summary>
    internal Layout.CellKind? Length { get; init; }

    /// <summary>For what is filled in although it is not present: the condition as written; otherwise null.</summary>
    internal string? OnlyWhen { get; init; }

    /// <summary>Whether rows or lines that it goes over could not be read.</summary>
    internal bool IsUnread { get; init; }

    /// <summary>Keys that the report lists, but that have no row.</summary>
    internal IReadOnlyList<string> AbsentKeys { get; init; } = [];

    /// <summary>Keys of rows that the report does not list.</summary>
    internal IReadOnlyList<string> UnlistedKeys { get; init; } = [];

    /// <summary>Keys that the report lists more than once.</summary>
    internal IReadOnlyList<string> RepeatedKeys { get; init; } = [];

    /// <summary>The addresses of the fields outside tables that it waits for.</summary>
    internal IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The same as printed.</summary>
    internal IReadOnlyList<string> FieldLabels { get; init; } = [];
}
