using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>An operand that is compared as text: a text of the rule, a cell, or a field of the head.</summary>
/// <param name="source">The operand in the rule.</param>
/// <param name="plan">The same prepared, where it is a cell or a field; otherwise null.</param>
internal sealed class TextOperand(Expression source, OperandPlan? plan)
{
    internal Expression Source => source;

    internal OperandPlan? Plan => plan;

    /// <summary>The text at the place of the evaluation; notes an open cell as waited for.</summary>
    internal Presence Read(RuleEvaluation evaluation, out string text)
    {
        text = "";
        switch (plan)
        {
            case HeadOperand head:
                if (head.Text(evaluation) is { } stated)
                {
                    text = stated;
                    return Presence.Number;
                }

                evaluation.WaitFor(head);
                return Presence.Open;
            case CellOperand cells when cells.Resolve(evaluation) is { } reference && (reference.IsUnread(evaluation) || reference.LacksRows(evaluation)):
                return Presence.Open;
            case CellOperand cells:
                FirstCell first = default;
                return !cells.Visit(evaluation, ref first) ? Presence.Unavailable
                    : first.Block is null ? Presence.Nothing
                    : Read(evaluation, first, cells.Age, out text);
            default:
                text = (source as TextExpression)?.Text ?? "";
                return Presence.Number;
        }
    }

    private static Presence Read(RuleEvaluation evaluation, FirstCell cell, ReportAge age, out string text)
    {
        text = "";
        CellBlock block = cell.Block!;
        if (evaluation.IsVoid(block, cell.Row, cell.Column, age))
        {
            return Presence.Nothing;
        }

        switch (block.State(cell.Row, cell.Column))
        {
            case CellState.Value:
                text = TextOf(block, cell.Row, cell.Column);
                return Presence.Number;
            case CellState.NotApplicable:
                return Presence.Nothing;
            default:
                evaluation.WaitFor(block, cell.Row, cell.Column, age);
                return Presence.Open;
        }
    }

    /// <summary>The value of a cell as text: a text as it is, an option by its name, a date as <c>2021-01-31</c>, a mark as it stands.</summary>
    internal static string TextOf(CellBlock block, int row, int column)
    {
        CellKind kind = block.Specification(row, column).Kind;
        if (block.RawText(row, column) is { } raw)
        {
            return raw;
        }

        // Blocks have arrays for what their cells hold only.
        return kind.Type switch
        {
            CellType.Choice => kind.Options.ElementAtOrDefault((int)(block.GetInteger(row, column) ?? 0))?.Name ?? "",
            CellType.Date => DateOnly.FromDayNumber((int)Math.Clamp(block.GetInteger(row, column) ?? 0, 0, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd",
                CultureInfo.InvariantCulture),
            _ when kind.Storage == CellStorage.Text => block.GetText(row, column) ?? "",
            _ => (block.GetNumber(row, column) ?? 0).ToString(CultureInfo.InvariantCulture),
        };
    }

    private struct FirstCell : ICellVisitor
    {
        internal CellBlock? Block { get; private set; }

        internal int Row { get; private set; }

        internal int Column { get; private set; }

        public void Visit(CellBlock block, int row, int column, int sign, int entry)
        {
            if (Block is null)
            {
                (Block, Row, Column) = (block, row, column);
            }
        }
    }
}
