using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What is expected of a cell.</summary>
internal sealed record ExpectedCell(CellState State, decimal? Value, string? Text, int Line, int Column)
{
    internal static ExpectedCell Of(JsonElement cell) => new(
        Enum.Parse<CellState>(cell.GetProperty("state").GetString()!, ignoreCase: true),
        cell.TryGetProperty("value", out JsonElement value) ? value.GetDecimal() : null,
        cell.TryGetProperty("text", out JsonElement text) ? text.GetString() : null,
        cell.TryGetProperty("line", out JsonElement line) ? line.GetInt32() : 0,
        cell.TryGetProperty("column", out JsonElement column) ? column.GetInt32() : 0);
}
