using System.Text.Json;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>A table: the first column is the row; the last one, <c>details</c>, holds lines within the row.</summary>
internal sealed record FoiaTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<JsonElement>> Rows)
{
    internal bool HasDetails => Columns[^1] == "details";

    /// <summary>The columns that a row has once.</summary>
    internal IReadOnlyList<string> Figures => [.. Columns.Skip(1).Take(Columns.Count - (HasDetails ? 2 : 1))];
}
