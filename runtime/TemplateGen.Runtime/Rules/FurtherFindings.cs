using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Takes findings of rules that a program adds to those of the form.</summary>
/// <remarks>Nothing is made until something is found.</remarks>
public ref struct FurtherFindings
{
    internal FurtherFindings(IReadOnlyList<Report> earlier) => Earlier = earlier;

    /// <summary>The earlier reports at hand; empty where there are none.</summary>
    public IReadOnlyList<Report> Earlier { get; }

    internal List<Finding>? All { get; private set; }

    /// <summary>Adds a finding.</summary>
    /// <param name="ruleId">The id of the rule, unlike those of the form.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="message">One sentence for the writer of the report.</param>
    /// <param name="cells">The cells that take part, the one to be looked at first; one at least, since it says where the finding is shown.</param>
    /// <exception cref="ArgumentException">There is no cell.</exception>
    public void Add(string ruleId, Severity severity, string message, params ReadOnlySpan<Cell> cells)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleId);
        ArgumentException.ThrowIfNullOrEmpty(message);
        if (cells.IsEmpty)
        {
            throw new ArgumentException("A finding is about one cell at least", nameof(cells));
        }

        // A rule of the program's own: it belongs to no template, so it has no place among its rules.
        Rule rule = new(-1, ruleId, cells[0].Block.Layout, RuleForm.Check, severity, new NumberExpression(1)) { Message = message, Words = message };
        (All ??= []).Add(new Finding(rule, RuleOutcome.Violated, null, null, cells.ToArray(), []) { OwnMessage = message });
    }
}
