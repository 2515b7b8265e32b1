namespace TemplateGen.Reading.Sources;

/// <summary>What a column is in text that is aligned with spaces.</summary>
internal enum AlignedMeasure
{
    /// <summary>Every character takes one, as programs count that lay out the text of a page.</summary>
    Characters,

    /// <summary>A wide character takes two, as on a screen.</summary>
    Widths,
}
