using TemplateGen.Algebra;

namespace TemplateGen.Rules.Stating;

/// <summary>The figure that the prose of the report states; nothing where it states none.</summary>
/// <remarks>
/// Prose may state several figures with the same words (a part of the year, a way of applying). A rule is asked for each of them in turn, and what the
/// report states fits as soon as one does: only what fits nowhere is a finding.
/// </remarks>
/// <param name="wordings">The wordings, as the form's file has them.</param>
internal sealed class StatedOperand(IReadOnlyList<string> wordings) : OperandPlan
{
    // A report says a thing once or twice; past these the text is no report's.
    private const int MostFigures = 64;

    private readonly StatedWording[] _wordings = [.. wordings.Select(static wording => new StatedWording(wording))];

    /// <summary>The figure that is being looked at, or null where there is none.</summary>
    internal StatedFigure? Figure(RuleEvaluation evaluation)
    {
        IReadOnlyList<StatedFigure> figures = evaluation.Stated(this);
        return figures.Count == 0 ? null : figures[Math.Min(evaluation.Statement, figures.Count - 1)];
    }

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        if (Figure(evaluation) is not { } figure)
        {
            return Presence.Nothing;
        }

        form.Add((Fraction)figure.Value * factor);
        return Presence.Number;
    }

    /// <summary>Every figure that the prose of a report states with one of the wordings, in its order.</summary>
    internal IReadOnlyList<StatedFigure> FindIn(Report report)
    {
        List<StatedFigure> figures = [];
        foreach (string name in report.TextValues.Names)
        {
            FieldValue value = report.TextValues.Find(name)!;
            FoldedProse prose = new(value.Text);
            figures.AddRange(_wordings.SelectMany(wording => wording.Find(prose.Text)).OrderBy(static found => found.Start)
                .Take(MostFigures).Select(found => Figure(name, value, prose, found)));
        }

        return figures;
    }

    private static StatedFigure Figure(string section, FieldValue value, FoldedProse prose, (int Start, int Length, decimal Value) found)
    {
        int start = prose.OffsetOf(found.Start);
        int end = prose.OffsetOf(found.Start + found.Length - 1) + 1;
        return new StatedFigure(section, value.Text[start..end].ReplaceLineEndings(""), found.Value, value.PlaceOf(start));
    }
}
