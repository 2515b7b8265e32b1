namespace TemplateGen.Reading.Values;

/// <summary>In what other form than plain digits a figure stands in its text.</summary>
[Flags]
internal enum FigureTraits
{
    /// <summary>Digits, perhaps with thousands separators, sign and unit.</summary>
    None = 0,

    /// <summary>The sign is a word, as in 减4.</summary>
    WordedSign = 1,

    /// <summary>The number is in Chinese numerals.</summary>
    Numerals = 2,

    /// <summary>Spaces part its groups of three, as in 1 500: elsewhere these are two figures.</summary>
    SpacedGroups = 4,

    /// <summary>A mark of punctuation stands behind it, as in 0。.</summary>
    Punctuation = 8,

    /// <summary>Brackets say that it is negative, as in (1,500).</summary>
    Accounting = 16,

    /// <summary>Something in brackets or a footnote mark stands behind it.</summary>
    Remark = 32,

    /// <summary>A word processor left something in it.</summary>
    Residue = 64,
}
