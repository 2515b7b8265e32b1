using TemplateGen.Cells;
using TemplateGen.Generator.Tests.Running;
using TemplateGen.Rules;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>
/// The law of outcomes, tried out: a rule is violated where no way of filling in the open cells satisfies it, holds where every way does, and is
/// undetermined otherwise. Each cell of a tiny form is 0, 1, 2 or open; open ones are filled in every way that can matter.
/// </summary>
public sealed class BruteForceTests
{
    /// <summary>Sums of what is known are at most 4: whatever is greater behaves like this.</summary>
    private const int Greatest = 5;

    private static readonly LoadedForms Tiny = LoadedForms.Of(new ReportText("Tiny.2024.report", """
        report Tiny 2024 {
          section s {
            table t {
              columns { a "A"  b "B"  total "Total" = rest }
              rows { x "X"  sum "Sum" >= x }
              check least { x.a + x.b >= 2 when sum.a > 0 }
              check either { x.a = 0 or x.b = 0 }
            }
          }
        }
        """));

    /// <summary>Each rule at each place, written once more by hand: the cells are x.a, x.b, x.total, sum.a, sum.b, sum.total.</summary>
    private static readonly (string Rule, int Row, int Column, int[] Cells, Func<int[], bool?> Holds)[] Rules =
    [
        ("t.columns.total", 0, -1, [2, 0, 1], cells => cells[2] == cells[0] + cells[1]),
        ("t.columns.total", 1, -1, [5, 3, 4], cells => cells[5] == cells[3] + cells[4]),
        ("t.rows.sum.atLeast", -1, 0, [3, 0], cells => cells[3] >= cells[0]),
        ("t.rows.sum.atLeast", -1, 1, [4, 1], cells => cells[4] >= cells[1]),
        ("t.rows.sum.atLeast", -1, 2, [5, 2], cells => cells[5] >= cells[2]),
        ("t.least", -1, -1, [3, 0, 1], cells => cells[3] > 0 ? cells[0] + cells[1] >= 2 : null),
        ("t.either", -1, -1, [0, 1], cells => cells[0] == 0 || cells[1] == 0),
    ];

    [Fact]
    public void Rules_as_data_and_as_code_agree_with_every_filling_tried_out()
    {
        Report report = Tiny.Create("Tiny2024");
        int?[] given = new int?[6];
        for (int number = 0; number < 4096; number++)
        {
            Fill(report, given, number);
            CheckResult result = report.Check();
            bool isFine = true;
            foreach ((string rule, int row, int column, int[] cells, Func<int[], bool?> holds) in Rules)
            {
                RuleOutcome expected = TryOut(given, cells, holds);
                RuleOutcome actual = result.Results.Single(place => place.Rule.Id == rule && (place.Row ?? -1) == row && (place.Column ?? -1) == column).Outcome;
                actual.ShouldBe(expected, $"{rule} at {row}, {column} of {string.Join(" ", given)}");
                isFine &= expected is RuleOutcome.Holds or RuleOutcome.NotChecked;
            }

            GeneratedRules.HoldEverywhere(report).ShouldBe(isFine && Array.TrueForAll(given, figure => figure is not null), string.Join(" ", given));
        }
    }

    private static void Fill(Report report, int?[] given, int number)
    {
        CellBlock block = report.Block(0);
        for (int cell = 0; cell < 6; cell++, number /= 4)
        {
            given[cell] = number % 4 == 3 ? null : number % 4;
            block.SetInteger(cell / 3, cell % 3, given[cell]);
        }
    }

    private static RuleOutcome TryOut(int?[] given, int[] cells, Func<int[], bool?> holds)
    {
        int[] open = [.. cells.Where(cell => given[cell] is null)];
        int[] filled = [.. given.Select(figure => figure ?? 0)];
        int ways = (int)Math.Pow(Greatest + 1, open.Length);
        (bool some, bool none, bool all) = (false, true, true);
        for (int way = 0; way < ways; way++)
        {
            int rest = way;
            foreach (int cell in open)
            {
                filled[cell] = rest % (Greatest + 1);
                rest /= Greatest + 1;
            }

            bool? result = holds(filled);
            some |= result is not null;
            none &= result == false;
            all &= result != false;
        }

        return !some ? RuleOutcome.NotChecked : none ? RuleOutcome.Violated : all ? RuleOutcome.Holds : RuleOutcome.Undetermined;
    }
}
