using System.Text.Json;
using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>Loads the expressions of rules from the definition.</summary>
/// <param name="tables">The tables, by index.</param>
internal sealed class ExpressionReader(TableLayout[] tables)
{
    private readonly SortedSet<string> _previous = new(StringComparer.Ordinal);

    /// <summary>Which earlier reports anything read since the last call refers to.</summary>
    internal IReadOnlyList<string> TakePrevious()
    {
        string[] previous = [.. _previous];
        _previous.Clear();
        return previous;
    }

    internal Expression Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => new NumberExpression(element.GetDecimal()),
        JsonValueKind.Array => ReadOperation(element),
        _ when element.TryGetProperty("text", out JsonElement text) => new TextExpression(text.GetString()!),
        _ when element.TryGetProperty("head", out JsonElement head) => new HeadExpression(head.GetString()!),
        _ when element.TryGetProperty("section", out JsonElement address) => new SectionTextExpression(address.GetString()!),
        _ when element.TryGetProperty("stated", out JsonElement wordings) => new StatedExpression([.. wordings.EnumerateArray().Select(static wording => wording.GetString()!)]),
        _ when element.TryGetProperty("present", out JsonElement table) => new RowExpression(table.GetInt32()),
        _ when element.TryGetProperty("entries", out JsonElement table) => new EntriesExpression(table.GetInt32()),
        _ when element.TryGetProperty("vacant", out JsonElement part) => new VacantExpression(part[0].GetInt32(), part[1].GetInt32(), part[2].GetInt32()),
        _ => ReadCell(element),
    };

    /// <summary>The expression that something has under a name, or null.</summary>
    internal Expression? ReadPart(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement part) ? Read(part) : null;

    private CellExpression ReadCell(JsonElement element)
    {
        JsonElement cell = element.GetProperty("cell");
        string? previous = element.TryGetProperty("previous", out JsonElement period) ? period.GetString() : null;
        if (previous is not null)
        {
            _previous.Add(previous);
        }

        int table = cell[0].GetInt32();
        if (table >= tables.Length)
        {
            throw new FormatException($"The definition refers to table {table} of {tables.Length}");
        }

        Aggregate over = !element.TryGetProperty("over", out JsonElement aggregate) ? Aggregate.None : aggregate.GetString() switch
        {
            "sum" => Aggregate.Sum,
            "min" => Aggregate.Minimum,
            "max" => Aggregate.Maximum,
            "count" => Aggregate.Count,
            string other => throw new FormatException($"The definition has an unknown aggregate '{other}'"),
            null => Aggregate.None,
        };
        Nesting nesting = !element.TryGetProperty("nesting", out JsonElement level) ? Nesting.None : level.GetString() == "top" ? Nesting.Top : Nesting.Below;
        return new CellExpression(table, cell[1].GetInt32(), cell[2].GetInt32(), previous, over,
            element.TryGetProperty("key", out JsonElement key) ? key.GetString() : null, nesting);
    }

    private Expression ReadOperation(JsonElement element)
    {
        string name = element[0].GetString()!;
        if (name is "is" or "isnot")
        {
            return new StateExpression(Read(element[1]), element[2].GetString()!, name == "isnot");
        }

        return new OperatorExpression(OperatorOf(name), [.. element.EnumerateArray().Skip(1).Select(Read)]);
    }

    private static Operator OperatorOf(string name) => name switch
    {
        "+" => Operator.Add,
        "-" => Operator.Negate,
        "*" => Operator.Multiply,
        "/" => Operator.Divide,
        "round" => Operator.Round,
        "min" => Operator.Minimum,
        "max" => Operator.Maximum,
        "abs" => Operator.Absolute,
        "=" => Operator.Equal,
        "!=" => Operator.NotEqual,
        "<" => Operator.Less,
        "<=" => Operator.LessOrEqual,
        ">" => Operator.Greater,
        ">=" => Operator.GreaterOrEqual,
        "and" => Operator.And,
        "or" => Operator.Or,
        "not" => Operator.Not,
        _ => throw new FormatException($"The definition has an unknown operator '{name}'"),
    };
}
