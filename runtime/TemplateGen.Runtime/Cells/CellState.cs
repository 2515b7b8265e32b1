namespace TemplateGen.Cells;

/// <summary>What is known of a cell. None of the states but <see cref="Value"/> is zero.</summary>
public enum CellState : byte
{
    /// <summary>The cell is there but empty. The state of every cell of a new report.</summary>
    Blank = 0,

    /// <summary>The cell holds a value of its kind.</summary>
    Value = 1,

    /// <summary>The document says that the cell does not apply (<c>/</c>, <c>—</c>, 不适用, or a mark that stands for nothing).</summary>
    NotApplicable = 2,

    /// <summary>The cell is there, but what it holds is not of its kind, such as 三大项 in a count.</summary>
    Unreadable = 3,

    /// <summary>The document has no such cell. Only reading makes these.</summary>
    Missing = 4,
}
