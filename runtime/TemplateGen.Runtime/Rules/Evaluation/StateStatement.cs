using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>A test of the state of a cell, of all cells of a heading, or of a field of the head: <c>x is blank</c>, <c>x is not "N/A"</c>.</summary>
/// <remarks>
/// States are facts about the report as it stands, so such a test is decided even for an open cell; but whether a cell that could not
/// be read is empty or holds a value after all, and which option or mark a cell that is open will hold, is not known. A cell that is not there at all (void, or
/// in a row that its table does not have) is not <c>present</c>; every other test of it says nothing.
/// </remarks>
internal sealed class StateStatement(OperandPlan operand, string state) : StatementPlan
{
    internal OperandPlan Operand => operand;

    internal string State => state;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        if (operand is HeadOperand head)
        {
            return OfField(evaluation, head);
        }

        if (operand is not CellOperand cells)
        {
            return Truths.Nothing;
        }

        CellReference? reference = cells.Resolve(evaluation);
        if (reference?.IsUnread(evaluation) == true)
        {
            return Truths.Either;
        }

        if (reference?.LacksRows(evaluation) == true)
        {
            return state switch { "missing" => Truths.True, "present" => Truths.False, _ => Truths.Either };
        }

        Cells test = new(evaluation, state, cells.Age);
        if (!cells.Visit(evaluation, ref test))
        {
            return Truths.Nothing;
        }

        return state == "present" ? (test.IsPresent ? Truths.True : Truths.False)
            : test.IsAny ? test.Result : Truths.Nothing;
    }

    /// <summary>Whether a cell holds nothing, a mark for nothing or zero; null where that is not known.</summary>
    internal static bool? IsEmpty(CellBlock block, int row, int column) => block.State(row, column) switch
    {
        CellState.Blank or CellState.NotApplicable => true,
        CellState.Value => TextOperand.TextOf(block, row, column).Trim() is "" or "无" || (block.Specification(row, column).Kind.IsNumeric && block.GetNumber(row, column) == 0),
        _ => null,
    };

    private Truths OfField(RuleEvaluation evaluation, HeadOperand head)
    {
        string? text = head.Text(evaluation);
        bool? isTrue = state switch
        {
            "present" or "value" => text is not null,
            "blank" or "missing" => text is null,
            "empty" => text is null or "0" or "无",
            "unreadable" or "notApplicable" => false,
            "length" => text is null || head.Kind(evaluation) is not { } kind || TextLength.Fits(kind, text),
            _ when text is null => null,
            _ when state.StartsWith("option:", StringComparison.Ordinal) => NamesOption(text, state["option:".Length..]),
            _ => text == state[(state.IndexOf(':', StringComparison.Ordinal) + 1)..],
        };
        if (isTrue is { } known)
        {
            return known ? Truths.True : Truths.False;
        }

        evaluation.WaitFor(head);
        return Truths.Either;
    }

    // One option, or several of a field or cell of choices.
    private static bool NamesOption(string text, string name) =>
        OptionText.Names(text).Contains(name, StringComparer.Ordinal);

    private struct Cells(RuleEvaluation evaluation, string state, ReportAge age) : ICellVisitor
    {
        internal bool IsAny { get; private set; }

        internal bool IsPresent { get; private set; }

        internal Truths Result { get; private set; } = Truths.True;

        public void Visit(CellBlock block, int row, int column, int sign, int entry)
        {
            if (evaluation.IsVoid(block, row, column, age))
            {
                return;
            }

            CellState found = block.State(row, column);
            IsAny = true;
            IsPresent |= found != CellState.Missing;
            Truths truth = Test(block, row, column, found);
            if (truth == Truths.Either)
            {
                evaluation.WaitFor(block, row, column, age);
            }

            Result = TruthTables.And(Result, truth);
        }

        private readonly Truths Test(CellBlock block, int row, int column, CellState found)
        {
            bool? isTrue = state switch
            {
                "blank" => found == CellState.Blank,
                "value" => found == CellState.Unreadable ? null : found == CellState.Value,
                "missing" => found == CellState.Missing,
                "unreadable" => found == CellState.Unreadable,
                "notApplicable" => found == CellState.NotApplicable,
                "present" => found != CellState.Missing,
                "empty" => IsEmpty(block, row, column),
                "length" => found != CellState.Value || TextLength.Fits(block.Specification(row, column).Kind, TextOperand.TextOf(block, row, column)),
                _ when state.StartsWith("option:", StringComparison.Ordinal) => HasOption(block, row, column, found, state["option:".Length..]),
                _ when state.StartsWith("mark:", StringComparison.Ordinal) => HasMark(block, row, column, found, state["mark:".Length..]),
                _ => null,
            };
            return isTrue is { } known ? (known ? Truths.True : Truths.False) : Truths.Either;
        }

        private static bool? HasOption(CellBlock block, int row, int column, CellState found, string name) => found switch
        {
            CellState.Value => NamesOption(TextOperand.TextOf(block, row, column), name),
            CellState.NotApplicable => false,
            _ => null,
        };

        // A cell set to "not applicable" by a program carries no text: it stands for the only mark that means nothing, where there is one.
        private static bool? HasMark(CellBlock block, int row, int column, CellState found, string mark) => found switch
        {
            CellState.NotApplicable when block.RawText(row, column) is null =>
                block.Specification(row, column).Kind.Marks.Where(static known => known.Value is null).Select(static known => known.Text).SequenceEqual([mark]),
            CellState.Value or CellState.NotApplicable => block.RawText(row, column) == mark,
            _ => null,
        };
    }
}
