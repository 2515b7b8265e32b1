using TemplateGen.Corpus.Form;

namespace TemplateGen.Corpus.Expectations;

/// <summary>
/// The equations of the form, worked out plainly: a sum of open cells may be anything from none up. Nothing here is taken from the program.
/// </summary>
internal sealed class PlainRules
{
    private readonly IReadOnlyDictionary<string, ExpectedCell> _cells;

    private PlainRules(IReadOnlyDictionary<string, ExpectedCell> cells) => _cells = cells;

    public SortedSet<string> Violated { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Undetermined { get; } = new(StringComparer.Ordinal);

    /// <summary>What may be undetermined instead, because a figure that takes part may be left unread.</summary>
    public SortedSet<string> MayBeUndetermined { get; } = new(StringComparer.Ordinal);

    public static PlainRules Of(PrintedForm form, IReadOnlyDictionary<string, ExpectedCell> cells)
    {
        PlainRules rules = new(cells);
        rules.Requests(form.Requests);
        foreach (string group in new[] { "review", "litigation.direct", "litigation.afterReview" })
        {
            string[] parts = [.. new[] { "upheld", "corrected", "otherResult", "pending" }.Select(result => $"disputes.{group}.{result}")];
            rules.Equal($"disputes.columns.{group}.total", $"disputes.{group}.total", [$"disputes.{group}.total"], parts);
        }

        if (form.Edition == "2019")
        {
            rules.Blocks2019();
        }
        else
        {
            foreach (string row in new[] { "documents.regulations", "documents.normative" })
            {
                rules.NotNegative("documents.notNegative", [$"{row}.inForce", $"{row}.repealed"], [$"{row}.issued"]);
            }
        }

        return rules;
    }

    private void Requests(FormTable table)
    {
        string[] leaves = [.. table.Rows.Select(row => row.Address).Where(row => row.StartsWith("requests.outcome.", StringComparison.Ordinal) && row != "requests.outcome.total")];
        foreach (string column in table.Columns)
        {
            Equal("requests.rows.outcome.total", $"requests.outcome.total.{column}", [$"requests.outcome.total.{column}"], [.. leaves.Select(row => $"{row}.{column}")]);
            Equal(
                "requests.balance",
                null,
                [$"requests.received.{column}", $"requests.carriedIn.{column}"],
                [$"requests.outcome.total.{column}", $"requests.carriedOut.{column}"]);
        }

        foreach (FormRow row in table.Rows)
        {
            Equal("requests.columns.total", $"{row.Address}.total", [$"{row.Address}.total"], [.. table.Cells(row).SkipLast(1)]);
        }
    }

    private void Blocks2019()
    {
        foreach (string row in new[] { "documents.regulations", "documents.normative" })
        {
            NotNegative("documents.withinTotal", [$"{row}.publishedTotal"], [$"{row}.published"]);
        }

        foreach (string row in new[] { "permits.permits", "permits.otherServices", "enforcement.penalties", "enforcement.compulsion", "fees.fees" })
        {
            NotNegative($"{row.Split('.')[0]}.stock", [$"{row}.previousItems", $"{row}.change"], []);
        }

        Positive("procurement.amountGiven", "procurement.procurement.amount", "procurement.procurement.items");
        Positive("procurement.itemsGiven", "procurement.procurement.items", "procurement.procurement.amount");
    }

    private void Equal(string rule, string? computed, string[] left, string[] right)
    {
        if (IsNothing(left) || IsNothing(right))
        {
            return;
        }

        (decimal leftKnown, bool leftOpen) = Sum(left);
        (decimal rightKnown, bool rightOpen) = Sum(right);
        bool isViolated = leftOpen ? !rightOpen && leftKnown > rightKnown : rightOpen ? rightKnown > leftKnown : leftKnown != rightKnown;
        Add(rule, computed, [.. left, .. right], isViolated, !isViolated && (leftOpen || rightOpen));
    }

    // The sum of the one less that of the others is not below 0. The change of 本年增/减 alone may be below 0 itself.
    private void NotNegative(string rule, string[] plus, string[] minus)
    {
        if (IsNothing([.. plus, .. minus]) || IsNothing(plus) || (minus.Length > 0 && IsNothing(minus)))
        {
            return;
        }

        (decimal plusKnown, bool plusOpen) = Sum(plus);
        (decimal minusKnown, bool minusOpen) = Sum(minus);
        bool anySign = plus.Any(address => address.EndsWith(".change", StringComparison.Ordinal) && _cells[address].IsOpen);
        bool isViolated = !plusOpen && plusKnown < minusKnown;
        bool holds = !minusOpen && !anySign && plusKnown >= minusKnown;
        Add(rule, null, [.. plus, .. minus], isViolated, !isViolated && !holds);
    }

    // The one is above 0 when the other is.
    private void Positive(string rule, string cell, string condition)
    {
        if (IsNothing([cell]) || IsNothing([condition]))
        {
            return;
        }

        ExpectedCell then = _cells[cell];
        ExpectedCell when = _cells[condition];
        if ((!then.IsOpen && then.Value > 0) || (!when.IsOpen && when.Value <= 0))
        {
            Add(rule, null, [cell, condition], false, false);
            return;
        }

        bool isViolated = !then.IsOpen && !when.IsOpen;
        Add(rule, null, [cell, condition], isViolated, !isViolated);
    }

    private void Add(string rule, string? computed, string[] cells, bool isViolated, bool isUndetermined)
    {
        string place = $"{rule} {computed ?? cells.Order(StringComparer.Ordinal).First()}";
        if (isViolated)
        {
            Violated.Add(place);
        }
        else if (isUndetermined)
        {
            // 规章 may be left out: what waits for such cells alone is not checked.
            if (cells.Where(cell => _cells[cell].IsOpen).All(cell => cell.StartsWith("documents.regulations.", StringComparison.Ordinal)))
            {
                return;
            }

            Undetermined.Add(place);
        }

        if (cells.Any(cell => _cells[cell].MayBeOpen))
        {
            MayBeUndetermined.Add(place);
        }
    }

    private bool IsNothing(string[] cells) => cells.All(cell => _cells[cell].State == ExpectedState.NotApplicable);

    private (decimal Known, bool IsOpen) Sum(string[] cells) =>
        (cells.Where(cell => _cells[cell].State == ExpectedState.Value).Sum(cell => _cells[cell].Value), cells.Any(cell => _cells[cell].IsOpen));
}
