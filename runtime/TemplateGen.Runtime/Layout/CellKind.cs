namespace TemplateGen.Layout;

/// <summary>What may stand in a cell: its type, decimals, unit, range and marks.</summary>
/// <param name="Type">The sort of value.</param>
/// <param name="Name">The name under which the template defined the kind, or null for a built-in one.</param>
/// <param name="Places">Decimal places as printed, or null where the form fixes none.</param>
/// <param name="Unit">The unit of an amount, such as 万元, or null.</param>
/// <param name="Minimum">The least value allowed, or null.</param>
/// <param name="Maximum">The greatest value allowed, or null.</param>
/// <param name="Length">The number of digits, or the greatest length of a text, or null.</param>
/// <param name="Options">The options of a choice; otherwise empty.</param>
/// <param name="Marks">Tokens allowed in place of a figure.</param>
public sealed record CellKind(
    CellType Type,
    string? Name,
    int? Places,
    string? Unit,
    decimal? Minimum,
    decimal? Maximum,
    int? Length,
    IReadOnlyList<ChoiceOption> Options,
    IReadOnlyList<Mark> Marks)
{
    /// <summary>Where values of this kind are kept.</summary>
    public CellStorage Storage => Type switch
    {
        CellType.Decimal or CellType.Amount or CellType.Percent or CellType.Duration => CellStorage.Decimal,
        CellType.Text or CellType.Link or CellType.Digits or CellType.Choices => CellStorage.Text,
        // A mark such as "<1" counts as a fraction, so whole-number kinds with such marks need decimals too.
        _ when HasFractionMark() => CellStorage.Decimal,
        _ => CellStorage.Integer,
    };

    /// <summary>Whether values of this kind are numbers that rules can calculate with.</summary>
    public bool IsNumeric => Type is CellType.Count or CellType.Integer or CellType.Decimal or CellType.Amount
        or CellType.Percent or CellType.Duration or CellType.Flag;

    /// <summary>Whether only whole numbers are values of this kind.</summary>
    public bool IsWhole => Type is CellType.Count or CellType.Integer or CellType.Flag;

    // A plain loop: rules ask for the storage of every cell that they read.
    private bool HasFractionMark()
    {
        for (int i = 0; i < Marks.Count; i++)
        {
            if (Marks[i].Value is { } value && value != decimal.Truncate(value))
            {
                return true;
            }
        }

        return false;
    }
}
