using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>What stands in a cell of the tiny form: a value, nothing, or open with what may be filled in.</summary>
internal sealed record TinyCell(string Kind, bool IsOpen, bool IsNothing, int Step)
{
    /// <summary>The kinds, with the values that brute force fills in: for those without an end, enough that more would change nothing.</summary>
    internal static readonly (string Json, decimal[] Values)[] Kinds =
    [
        ("""{"type":"count"}""", [.. Enumerable.Range(0, 40)]),
        ("""{"type":"count","max":"3"}""", [0, 1, 2, 3]),
        ("""{"type":"integer","min":"-1","max":"2"}""", [-1, 0, 1, 2]),
        ("""{"type":"decimal","places":1,"min":"0","max":"0.5"}""", [0, 0.1m, 0.2m, 0.3m, 0.4m, 0.5m]),
        ("""{"type":"flag"}""", [0, 1]),
        ("""{"type":"count","max":"2","marks":[{"text":"<1","value":"0.5"}]}""", [0, 0.5m, 1, 2]),
    ];

    internal decimal[] Values => Kinds.First(kind => kind.Json == Kind).Values;

    internal IEnumerable<decimal?> Fillings => IsNothing ? [null] : IsOpen ? Values.Cast<decimal?>() : [Values[Step % Math.Min(4, Values.Length)]];
}

/// <summary>Runs the engine and brute force on a rule over four cells.</summary>
internal static class TinyForm
{
    internal static readonly string[] Names = ["a", "b", "c", "d"];

    internal static RuleOutcome Engine(TinyRule rule, TinyCell[] cells)
    {
        Form form = new();
        int[] specifications = [.. cells.Select(cell => form.Specification(cell.Kind))];
        form.Table("t", string.Join(' ', Names), "", (row, _) => specifications[Array.IndexOf(Names, row)]);
        form.Rule("t.r", rule.That.Json(form), when: rule.When?.Json(form), otherwise: rule.Else?.Json(form));
        UntypedReport report = new(form.Build());
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].IsNothing)
            {
                report.WithState("t." + Names[i], CellState.NotApplicable);
            }
            else if (!cells[i].IsOpen)
            {
                report.With(("t." + Names[i], cells[i].Fillings.Single()!.Value));
            }
        }

        return report.Outcome("t.r");
    }

    internal static IEnumerable<decimal?[]> Fillings(TinyCell[] cells) =>
        from a in cells[0].Fillings
        from b in cells[1].Fillings
        from c in cells[2].Fillings
        from d in cells[3].Fillings
        select new[] { a, b, c, d };
}
