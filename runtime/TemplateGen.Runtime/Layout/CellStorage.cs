namespace TemplateGen.Layout;

/// <summary>In which array of a block the values of a kind are kept.</summary>
public enum CellStorage
{
    /// <summary>Whole numbers (also flags as 0 and 1, dates as day numbers, choices as option indexes) in <see cref="long"/>.</summary>
    Integer,

    /// <summary>Exact decimals in <see cref="decimal"/>.</summary>
    Decimal,

    /// <summary>Text in <see cref="string"/>.</summary>
    Text,
}
