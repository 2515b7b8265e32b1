using System.Text.Json.Nodes;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>A random rule over four cells, with its own plain evaluation: what brute force holds against the engine.</summary>
internal abstract record TinyStatement
{
    internal abstract JsonNode Json(Form form);

    /// <summary>True, false, or null where it says nothing. A cell that is nothing is null.</summary>
    internal abstract bool? Evaluate(decimal?[] cells);
}

internal sealed record TinySum(int[] Coefficients, int? Constant)
{
    internal JsonNode Json(Form form)
    {
        List<JsonNode> terms = Constant is { } constant ? [Form.Number(constant)] : [];
        for (int i = 0; i < Coefficients.Length; i++)
        {
            JsonObject cell = form.Cell("t", TinyForm.Names[i], "");
            if (Coefficients[i] != 0)
            {
                terms.Add(Coefficients[i] == 1 ? cell : Coefficients[i] == -1 ? Form.Op("-", cell) : Form.Op("*", Form.Number(Coefficients[i]), cell));
            }
        }

        return terms.Count == 0 ? Form.Number(0) : Form.Op("+", [.. terms]);
    }

    internal decimal? Evaluate(decimal?[] cells)
    {
        decimal? sum = Constant is null && Coefficients.Any(coefficient => coefficient != 0) ? null : Constant ?? 0;
        for (int i = 0; i < cells.Length; i++)
        {
            if (Coefficients[i] != 0 && cells[i] is { } value)
            {
                sum = (sum ?? 0) + (Coefficients[i] * value);
            }
        }

        return sum;
    }
}

internal sealed record TinyComparison(string Sign, TinySum Left, TinySum Right) : TinyStatement
{
    internal override JsonNode Json(Form form) => Form.Op(Sign, Left.Json(form), Right.Json(form));

    internal override bool? Evaluate(decimal?[] cells) => (Left.Evaluate(cells), Right.Evaluate(cells)) is ({ } left, { } right)
        ? Sign switch
        {
            "=" => left == right,
            "!=" => left != right,
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            _ => left >= right,
        }
        : null;
}

internal sealed record TinyJunction(bool IsAnd, TinyStatement First, TinyStatement Second) : TinyStatement
{
    internal override JsonNode Json(Form form) => Form.Op(IsAnd ? "and" : "or", First.Json(form), Second.Json(form));

    internal override bool? Evaluate(decimal?[] cells) => IsAnd
        ? First.Evaluate(cells) & Second.Evaluate(cells)
        : First.Evaluate(cells) | Second.Evaluate(cells);
}

internal sealed record TinyNegation(TinyStatement Statement) : TinyStatement
{
    internal override JsonNode Json(Form form) => Form.Op("not", Statement.Json(form));

    internal override bool? Evaluate(decimal?[] cells) => !Statement.Evaluate(cells);
}

internal sealed record TinyRule(TinyStatement That, TinyStatement? When, TinyStatement? Else)
{
    /// <summary>What the rule is over all ways of filling in.</summary>
    internal RuleOutcome Outcome(IEnumerable<decimal?[]> fillings)
    {
        HashSet<bool?> results = [.. fillings.Select(Evaluate)];
        return results.Contains(false)
            ? results.Count == 1 ? RuleOutcome.Violated : RuleOutcome.Undetermined
            : results.Contains(true) ? RuleOutcome.Holds : RuleOutcome.NotChecked;
    }

    private bool? Evaluate(decimal?[] cells) => (When is null ? true : When.Evaluate(cells)) switch
    {
        true => That.Evaluate(cells),
        false => Else?.Evaluate(cells),
        null => null,
    };
}
