namespace TemplateGen.Rules;

/// <summary>What an operand comes to at a place. Of the addends of a sum the one listed last decides.</summary>
internal enum Presence
{
    /// <summary>Nothing: a void cell, a cell that does not apply, a row that is not there, a division by zero.</summary>
    Nothing,

    /// <summary>A number, or a linear form over open cells.</summary>
    Number,

    /// <summary>A number that depends on open cells in a way that is not linear.</summary>
    Open,

    /// <summary>A cell of an earlier report that its edition does not have.</summary>
    Unavailable,
}
