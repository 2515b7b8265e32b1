namespace TemplateGen.Reading.Alignment;

/// <summary>What a document says about where a row begins and ends.</summary>
internal enum RowLimits
{
    /// <summary>Nothing: the row may begin before and go on behind.</summary>
    None,

    /// <summary>A line is a row, but blank cells cannot be seen in it.</summary>
    Spaced,

    /// <summary>Every cell is there, blank ones too.</summary>
    Ruled,
}
