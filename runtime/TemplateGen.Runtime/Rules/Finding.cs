using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>A rule that is violated or undetermined at some place.</summary>
public sealed class Finding
{
    internal Finding(Rule rule, RuleOutcome outcome, int? row, int? column, IReadOnlyList<Cell> cells, IReadOnlyList<Cell> waitsFor)
    {
        Rule = rule;
        Outcome = outcome;
        Row = row;
        Column = column;
        Cells = cells;
        WaitsFor = waitsFor;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The id of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Violated or undetermined.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>The row of the block at which the rule was evaluated, or null where rows are not open.</summary>
    public int? Row { get; }

    /// <summary>The column of the block at which the rule was evaluated, or null where columns are not open.</summary>
    public int? Column { get; }

    /// <summary>Every cell of this report that takes part: the computed one first where there is one.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The addresses of <see cref="Cells"/>.</summary>
    public IReadOnlyList<string> At => [.. Cells.Select(cell => cell.Address)];

    /// <summary>The open cells that an undetermined rule waits for; otherwise empty.</summary>
    public IReadOnlyList<Cell> WaitsFor { get; }

    /// <summary>Where the rule was evaluated, in the names of the template: a row path, a column path, or both; empty for a single place.</summary>
    public string Scope { get; internal set; } = "";

    /// <summary>The same in the printed labels.</summary>
    public string ScopeLabel { get; internal set; } = "";

    /// <summary>What the form requires: the computed value, or the right side of a comparison; null where a side is open or is no number.</summary>
    public decimal? Expected { get; internal set; }

    /// <summary>What the report says: the cell that was computed, or the left side of a comparison; null where open or no number.</summary>
    public decimal? Actual { get; internal set; }

    /// <summary><see cref="Actual"/> less <see cref="Expected"/>, or null.</summary>
    public decimal? Difference => Actual - Expected;

    /// <summary>The left side with the figures of the report in place of names, such as <c>1 + 0</c>; an open cell is a question mark.</summary>
    public string Left { get; internal set; } = "";

    /// <summary>The right side with the figures of the report.</summary>
    public string Right { get; internal set; } = "";

    /// <summary>What the prose of the report states that takes part, with its place; empty for a rule about tables alone.</summary>
    public IReadOnlyList<StatedFigure> Stated { get; internal init; } = [];

    /// <summary>Where the document states the first cell that takes part, or null where the report was not read from one.</summary>
    public SourcePlace? Place
    {
        get
        {
            foreach (Cell cell in Cells)
            {
                if (cell.Source is { } source)
                {
                    return source.Place;
                }
            }

            return null;
        }
    }

    /// <summary>What the message says beyond this.</summary>
    internal FindingDetails Details { get; set; } = FindingDetails.None;

    /// <summary>The sentence of a rule that a program added; null for the rules of the form, whose sentences are made from them.</summary>
    internal string? OwnMessage { get; init; }

    /// <summary>Whether days are compared: the figures are their numbers, which say nothing to people.</summary>
    internal bool AreDates { get; set; }

    /// <summary>Whether the rule only bounds one cell by numbers: then the sentence is about that cell.</summary>
    internal bool IsRange => Cells.Count == 1 && Stated.Count == 0 && Rule is { Form: RuleForm.Check, Message: null, When: null } && Expected is not null && Actual is not null;

    /// <summary>One sentence for the writer of the report, with the figures in it.</summary>
    /// <param name="language">The language.</param>
    public string Message(Language language) => OwnMessage ?? FindingMessage.Write(this, language);

    /// <inheritdoc/>
    public override string ToString() => Message(Language.English);
}
