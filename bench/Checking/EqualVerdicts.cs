using TemplateGen.Rules;

namespace TemplateGen.Bench.Checking;

/// <summary>Asserts, before anything is measured, that all contenders judge valid and broken figures alike.</summary>
internal static class EqualVerdicts
{
    internal static int Assert()
    {
        int cases = 0;
        PlainReportValidator validator = new();
        foreach ((string name, long[] cells) in Figures.Cases())
        {
            bool isValid = FlatLoop.Holds(cells);
            Require(isValid == (name is "valid" or "all zero") || name.EndsWith("exchanged", StringComparison.Ordinal), name, "the flat loop");
            Require(isValid == FlatLoop.HoldsWithRange(cells), name, "the flat loop with ranges");
            int broken = validator.Validate(PlainReport.Of(cells)).Errors.Count;
            Require(isValid == (broken == 0), name, "FluentValidation");
            Report[] reports =
            [
                Figures.Fill(new Equations2021(), cells),
                Figures.Fill(new RequestsAndDisputes2021(), cells),
                Figures.Fill(new GovInfoDisclosure2021(), cells),
            ];
            foreach (Report report in reports)
            {
                string contender = report.Template.ToString();
                Require(report.Validate().Count == broken, name, contender);
                Require(report.Check().Count(RuleOutcome.Violated) == broken, name, contender + " as data");
            }

            cases++;
        }

        RequireRange();
        return cases;
    }

    /// <summary>A negative cell under which every equation still holds is found by those, and only those, that check ranges.</summary>
    private static void RequireRange()
    {
        const string Name = "a negative count, equations whole";
        long[] cells = Figures.Valid();
        long carriedIn = cells[Figures.Columns];
        cells[Figures.Columns] = -1;
        cells[0] += carriedIn + 1;
        long total = cells[(2 * Figures.Columns) - 1];
        cells[(2 * Figures.Columns) - 1] = total - carriedIn - 1;
        cells[Figures.Columns - 1] += carriedIn + 1;
        Require(FlatLoop.Holds(cells), Name, "the flat loop");
        Require(!FlatLoop.HoldsWithRange(cells), Name, "the flat loop with ranges");
        Require(Figures.Fill(new Equations2021(), cells).Validate().Count == 0, Name, "Equations 2021");
        Require(Figures.Fill(new RequestsAndDisputes2021(), cells).Validate().Count == 1, Name, "RequestsAndDisputes 2021");
        Require(Figures.Fill(new GovInfoDisclosure2021(), cells).Validate().Count == 1, Name, "GovInfoDisclosure 2021");
    }

    private static void Require(bool condition, string name, string contender)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"Verdicts differ on '{name}': {contender}");
        }
    }
}
